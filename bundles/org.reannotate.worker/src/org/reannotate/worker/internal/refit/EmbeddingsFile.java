package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.run.RunFolder;

/** Puts {@code embeddings.npy} beside what was refitted. */
final class EmbeddingsFile {

	/** Embeddings up to this size are copied into one file where rows came in; larger ones have no such file. */
	private static final long MOST_COPIED = 1L << 30;

	private EmbeddingsFile() {
	}

	/**
	 * Writes it; false where it would be too large.
	 *
	 * @param same a file that holds the same rows, to be linked; null: there is none
	 */
	static boolean write(RunFolder output, @Nullable Path same, int rows, RowSource source) throws IOException {
		// Never into what is there: an attempt before may have left a link to the run's own file.
		Files.deleteIfExists(output.embeddings());
		if (same != null && isLinked(same, output.embeddings())) {
			return true;
		}
		if ((long) rows * source.dimensions() * Float.BYTES > MOST_COPIED) {
			return false;
		}
		float[] values = new float[source.dimensions()];
		try (FloatNpy out = FloatNpy.create(output.embeddings(), rows, values.length)) {
			for (int row = 0; row < rows; row++) {
				Arrays.fill(values, 0);
				source.read(row, values, 0);
				out.write(row, values);
			}
		}
		return true;
	}

	private static boolean isLinked(Path from, Path to) {
		try {
			Files.createLink(to, from);
			return true;
		} catch (IOException | UnsupportedOperationException e) {
			// A disk without links: it is copied.
			return false;
		}
	}
}
