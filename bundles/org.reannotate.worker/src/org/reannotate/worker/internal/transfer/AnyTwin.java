package org.reannotate.worker.internal.transfer;

import java.util.List;
import java.util.function.IntFunction;

import org.reannotate.imaging.decode.ImageException;
import org.reannotate.worker.internal.images.Pictures;

/**
 * Reads a picture from any of the files that hold the same content: one that vanished does not matter where another is
 * there.
 *
 * @param twins rows of the same content as a row, itself among them
 */
record AnyTwin(Pictures pictures, IntFunction<List<Integer>> twins) implements Pictures {

	@Override
	public int rows() {
		return pictures.rows();
	}

	@Override
	public int width() {
		return pictures.width();
	}

	@Override
	public int height() {
		return pictures.height();
	}

	@Override
	public byte[] read(int row) throws ImageException {
		try {
			return pictures.read(row);
		} catch (ImageException e) {
			for (int twin : twins.apply(row)) {
				if (twin != row) {
					return pictures.read(twin);
				}
			}
			throw e;
		}
	}
}
