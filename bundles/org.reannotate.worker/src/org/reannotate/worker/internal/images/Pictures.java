package org.reannotate.worker.internal.images;

import org.reannotate.imaging.decode.ImageException;

/** The pictures of a run by row, all of one size. Thread-safe. */
public interface Pictures {

	/** How many. */
	int rows();

	/** Pixels. */
	int width();

	/** Pixels. */
	int height();

	/**
	 * Red, green, blue of each pixel from the top left, {@code 3 * width * height} bytes; not to be written to.
	 *
	 * @throws ImageException when the file is gone, damaged or no image
	 */
	byte[] read(int row) throws ImageException;

	/** Whether it is in memory, decoded. */
	default boolean isAtHand(int row) {
		return false;
	}
}
