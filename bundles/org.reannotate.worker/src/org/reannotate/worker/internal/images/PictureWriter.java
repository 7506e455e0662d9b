package org.reannotate.worker.internal.images;

/** Turns a picture into a network's input. Thread-safe; the same row gives the same values whenever it is called. */
@FunctionalInterface
public interface PictureWriter {

	/** Fills {@code planar} ({@code 3 * height * width} values) from a picture's bytes. */
	void write(int row, byte[] rgb, float[] planar);
}
