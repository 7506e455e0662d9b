package org.reannotate.imaging.internal.scale;

/**
 * A decoded picture that is read row by row, so that a large one is scaled without a second copy in memory. Opaque, three
 * bytes a pixel, in one of two orders. Used by one thread; closing frees what the decoder holds.
 */
public interface PixelRows extends AutoCloseable {

	int width();

	int height();

	/** Whether blue comes first. */
	boolean blueFirst();

	/** Copies row {@code y}, {@code 3 * width} bytes. Rows may be asked for in any order. */
	void row(int y, byte[] into);

	@Override
	default void close() {
		// pictures on the heap need nothing
	}
}
