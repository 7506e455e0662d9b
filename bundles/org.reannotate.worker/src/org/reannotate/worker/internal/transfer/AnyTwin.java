package org.reannotate.worker.internal.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.reannotate.imaging.decode.ImageException;
import org.reannotate.worker.internal.images.Pictures;

/**
 * Reads a picture from any of the files that hold the same content: one that vanished, or was replaced since its content
 * was noted, does not matter where another is there.
 *
 * @param twins   rows of the same content as a row, itself among them
 * @param holds   whether the file of a row holds that content
 * @param strange gets rows of which no file did; what was read is that of another picture then. Thread-safe
 */
record AnyTwin(Pictures pictures, IntFunction<List<Integer>> twins, IntPredicate holds, Set<Integer> strange)
		implements Pictures {

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
		byte[] other = null;
		ImageException unreadable = null;
		for (int twin : firstItself(row)) {
			try {
				byte[] read = pictures.read(twin);
				if (holds.test(twin)) {
					return read;
				}
				other = other == null ? read : other;
			} catch (ImageException e) {
				unreadable = unreadable == null ? e : unreadable;
			}
		}
		if (other == null) {
			throw Objects.requireNonNull(unreadable, "a row is one of its twins");
		}
		strange.add(row);
		return other;
	}

	private List<Integer> firstItself(int row) {
		var order = new ArrayList<Integer>(List.of(row));
		twins.apply(row).stream().filter(twin -> twin != row).forEach(order::add);
		return order;
	}
}
