package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.UnreadableSamples;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.labels.Labels;

/** Puts the run's files together from those of its folds. */
public record RunAssembly(FoldRows rows, FoldStore store, Labels labels, Unreadable unreadable) {

	/**
	 * Writes everything that every kind of run has.
	 *
	 * @param columns in order
	 * @return the metrics
	 */
	public Map<String, Double> write(List<RunColumn> columns) throws IOException {
		Map<String, Double> metrics = new ProbabilityWriter(rows, store, labels, columns, unreadable).write();
		UnreadableSamples.write(store.folder(), unreadable.list(rows.samples()));
		copyParameters();
		return metrics;
	}

	private void copyParameters() throws IOException {
		RunFolder folder = store.folder();
		Files.createDirectories(folder.parameters());
		for (int f = 0; f < rows.folds(); f++) {
			Path target = rows.split() ? folder.splitParameters() : folder.parameters(f);
			Files.copy(store.parameters(f), target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Writes {@code embeddings.npy}: each row as the network of its own fold, or the split's, sees it. */
	public int writeEmbeddings() throws IOException {
		try (FoldReaders embeddings = FoldReaders.open(rows, store::embeddings);
				FloatNpy out = FloatNpy.create(store.folder().embeddings(), rows.samples().size(), embeddings.columns())) {
			float[] row = new float[embeddings.columns()];
			for (int r = 0; r < rows.samples().size(); r++) {
				int number = r;
				int own = rows.embeddedBy(r);
				embeddings.read(r, row, (fold, values) -> {
					if (fold == own && !unreadable.contains(number)) {
						out.write(number, values);
					}
				});
			}
			out.force();
			return embeddings.columns();
		}
	}

	/** Writes {@code margins.npy}: the mean over the networks that learned from the row; zero where none did. */
	public void writeMargins(int epochs) throws IOException {
		int folds = rows.folds();
		FloatNpy[] files = new FloatNpy[folds];
		try (FloatNpy out = FloatNpy.create(store.folder().margins(), rows.samples().size(), epochs)) {
			for (int f = 0; f < folds; f++) {
				files[f] = FloatNpy.open(store.margins(f));
			}
			float[] row = new float[epochs];
			float[] sum = new float[epochs];
			for (int r = 0; r < rows.samples().size(); r++) {
				Arrays.fill(sum, 0);
				for (FloatNpy file : files) {
					file.read(r, row);
					for (int e = 0; e < epochs; e++) {
						sum[e] += row[e] / Math.max(1, folds - 1);
					}
				}
				out.write(r, sum);
			}
			out.force();
		} finally {
			for (FloatNpy file : files) {
				if (file != null) {
					file.close();
				}
			}
		}
	}
}
