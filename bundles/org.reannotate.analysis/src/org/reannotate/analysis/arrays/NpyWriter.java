package org.reannotate.analysis.arrays;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes one array file through a buffer; the caller puts exactly as many elements as the shape says. */
final class NpyWriter implements Closeable {

	private static final int LARGEST_ELEMENT = 8;

	private final FileChannel channel;
	private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

	NpyWriter(Path file, ElementType type, int... shape) throws IOException {
		channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING);
		buffer.put(NpyHeader.encode(type, shape));
	}

	/** The buffer, with room for at least one element. */
	ByteBuffer room() throws IOException {
		if (buffer.remaining() < LARGEST_ELEMENT) {
			flush();
		}
		return buffer;
	}

	private void flush() throws IOException {
		buffer.flip();
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
		buffer.clear();
	}

	@Override
	public void close() throws IOException {
		try (channel) {
			flush();
		}
	}
}
