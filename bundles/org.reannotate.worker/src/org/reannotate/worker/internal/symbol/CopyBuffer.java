package org.reannotate.worker.internal.symbol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Direct memory that is used again and again: what it gave before is overwritten. Direct memory is given back late, so
 * arrays of many megabytes shall not each have some of their own.
 */
public final class CopyBuffer {

	private ByteBuffer memory = ByteBuffer.allocateDirect(0);

	/** So many bytes, from the buffer's position on, in the order of files. */
	public ByteBuffer of(long bytes) {
		if (memory.capacity() < bytes) {
			memory = ByteBuffer.allocateDirect(Math.toIntExact(bytes));
		}
		// A view has the order of its own.
		return memory.slice(0, (int) bytes).order(ByteOrder.LITTLE_ENDIAN);
	}
}
