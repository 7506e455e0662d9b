package org.reannotate.worker.internal.symbol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.CRC32C;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.IoWords;

/** Writes the file that {@link ParameterFile} reads, and that MXNet reads itself. */
public final class ParameterFileWriter {

	/** One array to be written; its values may be fetched only then. */
	public interface Source {

		/** Its sides. */
		long[] shape();

		/** Row by row. */
		float[] values();

		/** The same as a file has it; valid until the array changes or the buffer is used again. */
		default ByteBuffer bytes(CopyBuffer buffer) {
			float[] values = values();
			ByteBuffer bytes = buffer.of((long) values.length * Float.BYTES);
			bytes.asFloatBuffer().put(values);
			return bytes;
		}
	}

	/** One array. */
	public record Values(long[] shape, float[] values) implements Source {
	}

	private static final int HEAD = 1 << 14;
	/** Read for the checksum, so much is still in the processor's cache when it is written. */
	private static final int PART = 1 << 18;

	private final FileChannel channel;
	private final CopyBuffer buffer;
	private final ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
	private final CRC32C checksum = new CRC32C();

	private ParameterFileWriter(FileChannel channel, CopyBuffer buffer) {
		this.channel = channel;
		this.buffer = buffer;
	}

	/** Writes arrays in the map's order; holds one of them at a time. */
	public static void write(Path file, Map<String, ? extends Source> arrays) throws IOException {
		write(file, arrays, new CopyBuffer(), StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING);
	}

	/**
	 * The same over a file that may be there: memory that the system keeps for it, and its place on the disk, are used
	 * again. When that fails, what it held is partly there. What is written need not be on the disk yet when this returns.
	 *
	 * @param buffer used again for each array
	 * @return CRC-32C of the file
	 */
	public static long overwrite(Path file, Map<String, ? extends Source> arrays, CopyBuffer buffer) throws IOException {
		return write(file, arrays, buffer, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
	}

	private static long write(Path file, Map<String, ? extends Source> arrays, CopyBuffer buffer, OpenOption... options)
			throws IOException {
		try (var channel = FileChannel.open(file, options)) {
			var writer = new ParameterFileWriter(channel, buffer);
			writer.write(arrays);
			channel.truncate(channel.position());
			return writer.checksum.getValue();
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.ParameterFileWriter_unwritten, file, IoWords.of(e)), e);
		}
	}

	private void write(Map<String, ? extends Source> arrays) throws IOException {
		room(3).putLong(0x112).putLong(0).putLong(arrays.size());
		for (Source array : arrays.values()) {
			write(array);
		}
		room(1).putLong(arrays.size());
		for (String name : arrays.keySet()) {
			byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
			room(1).putLong(bytes.length);
			flush();
			put(ByteBuffer.wrap(bytes));
		}
		flush();
	}

	private void write(Source array) throws IOException {
		long[] shape = array.shape();
		room(2).putInt(0xF993FAC9).putInt(0).putInt(shape.length);
		for (long side : shape) {
			room(1).putLong(side);
		}
		room(2).putInt(1).putInt(0).putInt(0);
		flush();
		put(array.bytes(buffer));
	}

	/** Space for so many long numbers. */
	private ByteBuffer room(int longs) throws IOException {
		if (head.remaining() < longs * Long.BYTES) {
			flush();
		}
		return head;
	}

	private void flush() throws IOException {
		put(head.flip());
		head.clear();
	}

	private void put(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			ByteBuffer part = bytes.slice(bytes.position(), Math.min(PART, bytes.remaining()));
			checksum.update(part.duplicate());
			while (part.hasRemaining()) {
				channel.write(part);
			}
			bytes.position(bytes.position() + part.limit());
		}
	}
}
