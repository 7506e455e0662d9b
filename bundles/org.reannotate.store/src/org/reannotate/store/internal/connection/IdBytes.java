package org.reannotate.store.internal.connection;

import java.io.ByteArrayOutputStream;

/** Ascending ids as bytes: the steps between them, seven bits a byte, lowest first. Neighbours take one byte each. */
final class IdBytes {

	private IdBytes() {
	}

	static byte[] encode(int[] ids) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(ids.length + 8);
		int last = 0;
		for (int id : ids) {
			int step = id - last;
			while (step > 0x7f) {
				out.write(step & 0x7f | 0x80);
				step >>>= 7;
			}
			out.write(step);
			last = id;
		}
		return out.toByteArray();
	}

	static int[] decode(byte[] bytes) {
		IntList ids = new IntList();
		int last = 0;
		int step = 0;
		int shift = 0;
		for (byte b : bytes) {
			step |= (b & 0x7f) << shift;
			shift += 7;
			if (b >= 0) {
				last += step;
				ids.add(last);
				step = 0;
				shift = 0;
			}
		}
		return ids.toArray();
	}
}
