package org.reannotate.worker.internal.refit;

/** Embeddings by row. Thread-safe. */
public interface RowSource {

	/** D. */
	int dimensions();

	/** Copies row {@code row} to {@code into[offset..offset + D)}. */
	void read(int row, float[] into, int offset);
}
