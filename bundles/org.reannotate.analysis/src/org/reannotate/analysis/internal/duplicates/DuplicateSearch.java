package org.reannotate.analysis.internal.duplicates;

import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.duplicates.DuplicateGroups;
import org.reannotate.analysis.duplicates.DuplicateInput;
import org.reannotate.analysis.duplicates.DuplicateOptions;

/** The search: exact copies first, of which one each goes on to the search for near ones. */
public final class DuplicateSearch {

	private DuplicateSearch() {
	}

	/** All groups of the input. */
	public static DuplicateGroups run(DuplicateInput input, DuplicateOptions options) {
		int[] firstCopy = ExactCopies.firstRows(input.content());
		DisjointSets near = new DisjointSets(firstCopy.length);
		int uninformative = 0;
		long @Nullable [] hashes = input.perceptualHashes();
		@Nullable
		EmbeddingMatrix embeddings = input.embeddings();
		@Nullable
		EmbeddingCopies copies = embeddings == null ? null : new EmbeddingCopies(embeddings, options.cosine());
		if (hashes != null) {
			int[] rows = IntStream.range(0, firstCopy.length).filter(row -> firstCopy[row] == row && hashes[row] != 0)
					.toArray();
			uninformative = new PerceptualGroups(hashes, near, options.maxNearGroup(), copies).unite(rows, options.radius());
		} else if (copies != null) {
			int[] rows = IntStream.range(0, firstCopy.length).filter(row -> firstCopy[row] == row).toArray();
			copies.unite(rows, near, options.maxNearGroup());
		}
		return new GroupBuilder(firstCopy, near, input.labels()).build(uninformative);
	}
}
