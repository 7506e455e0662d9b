package org.reannotate.worker.internal.images;

import java.nio.FloatBuffer;

/**
 * Pictures ready for the network; valid until the next one is asked for.
 *
 * @param rows     row of each position
 * @param readable whether the position holds a picture; zeros where not
 * @param data     direct; picture after picture
 */
public record Batch(int[] rows, boolean[] readable, FloatBuffer data) {

	/** Pictures in it. */
	public int size() {
		return rows.length;
	}

	/** The values of positions {@code from} to {@code to} (exclusive); direct, shares memory. */
	public FloatBuffer data(int from, int to) {
		int each = data.capacity() / rows.length;
		return data.slice(from * each, (to - from) * each);
	}
}
