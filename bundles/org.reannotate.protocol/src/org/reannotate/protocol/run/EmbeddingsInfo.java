package org.reannotate.protocol.run;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.json.Json;

/**
 * Which network each row of {@code embeddings.npy} came from.
 *
 * @param space      {@value #POOLED}: one network for all rows; {@value #FOLDS}: row i is in the space of
 *                   the network of fold {@code folds.npy[i]}, and rows of two folds cannot be compared
 * @param network    backbone's name or network's id
 * @param digest     of the backbone, with {@value #POOLED}
 * @param dimensions columns
 */
public record EmbeddingsInfo(String space, String network, @Nullable String digest, int dimensions) {

	/** One space. */
	public static final String POOLED = "pooled";

	/** One space a fold. */
	public static final String FOLDS = "folds";

	private static final long LIMIT = 1 << 16;

	/** Whether all rows share one space. */
	public boolean isPooled() {
		return POOLED.equals(space);
	}

	/** Writes {@code embeddings.json}. */
	public void write(RunFolder folder) throws IOException {
		AtomicFile.write(folder.embeddingsInfo(), Json.pretty(this));
	}

	/** Reads {@code embeddings.json}. */
	public static EmbeddingsInfo read(RunFolder folder) throws IOException {
		return Json.read(folder.embeddingsInfo(), EmbeddingsInfo.class, LIMIT);
	}
}
