package org.reannotate.protocol.arrays;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.IoWords;

/**
 * A float32 matrix in a .npy file, written and read row by row in any order; never whole in memory.
 *
 * <pre>
 * try (var matrix = FloatNpy.create(file, rows, columns)) {
 * 	matrix.write(17, row);
 * 	matrix.force();
 * }
 * </pre>
 *
 * Rows not written are zero. Not thread-safe.
 */
public final class FloatNpy implements Closeable {

	private static final String TYPE = "<f4";

	private final Path file;
	private final FileChannel channel;
	private final long start;
	private final int rows;
	private final int columns;
	private final ByteBuffer buffer;

	private FloatNpy(Path file, FileChannel channel, long start, int rows, int columns) {
		this.file = file;
		this.channel = channel;
		this.start = start;
		this.rows = rows;
		this.columns = columns;
		this.buffer = ByteBuffer.allocateDirect(Math.max(1, columns) * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Makes or replaces the file, full of zeros. */
	public static FloatNpy create(Path file, int rows, int columns) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			byte[] header = new NpyHeader(TYPE, true, rows, columns).bytes();
			writeFully(channel, ByteBuffer.wrap(header), 0);
			long end = header.length + (long) rows * columns * Float.BYTES;
			if (end > header.length) {
				writeFully(channel, ByteBuffer.allocate(1), end - 1);
			}
			return new FloatNpy(file, channel, header.length, rows, columns);
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	/**
	 * Opens for reading.
	 *
	 * @throws IOException when it is not a float32 matrix of ours, or is cut off
	 */
	public static FloatNpy open(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
		try {
			ByteBuffer prefix = ByteBuffer.allocate(NpyHeader.prefixLength());
			readFully(channel, prefix, 0, file);
			int length = NpyHeader.length(prefix, file);
			ByteBuffer text = ByteBuffer.allocate(length - prefix.capacity());
			readFully(channel, text, prefix.capacity(), file);
			var header = NpyHeader.parse(new String(text.array(), StandardCharsets.US_ASCII), file);
			check(header, length, channel.size(), file);
			return new FloatNpy(file, channel, length, header.rows(), header.columns());
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private static void check(NpyHeader header, int length, long size, Path file) throws IOException {
		if (!header.type().equals(TYPE) || !header.matrix()) {
			throw new IOException(NLS.bind(Messages.FloatNpy_notFloats, file));
		}
		long expected = length + (long) header.rows() * header.columns() * Float.BYTES;
		if (size != expected) {
			throw new IOException(NLS.bind(Messages.FloatNpy_length, new Object[] { file, size, expected }));
		}
	}

	/** Rows of the matrix. */
	public int rows() {
		return rows;
	}

	/** Columns of the matrix. */
	public int columns() {
		return columns;
	}

	/** Writes one row of {@link #columns()} values; the error names the file (a full disk, say). */
	public void write(int row, float[] values) throws IOException {
		checkAccess(row, values.length);
		buffer.clear();
		buffer.asFloatBuffer().put(values);
		try {
			writeFully(channel, buffer, position(row));
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.FloatNpy_unwritten, file, IoWords.of(e)), e);
		}
	}

	/** Reads one row into {@code values}. */
	public void read(int row, float[] values) throws IOException {
		checkAccess(row, values.length);
		buffer.clear();
		readFully(channel, buffer, position(row), file);
		buffer.flip();
		buffer.asFloatBuffer().get(values);
	}

	private void checkAccess(int row, int length) {
		if (row < 0 || row >= rows || length != columns) {
			throw new IndexOutOfBoundsException("Row " + row + " of " + length + " values in " + rows + " x " + columns);
		}
	}

	private long position(int row) {
		return start + (long) row * columns * Float.BYTES;
	}

	/** Forces what was written to the disk. */
	public void force() throws IOException {
		channel.force(true);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

	private static void writeFully(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
		long at = position;
		while (bytes.hasRemaining()) {
			at += channel.write(bytes, at);
		}
	}

	private static void readFully(FileChannel channel, ByteBuffer bytes, long position, Path file) throws IOException {
		long at = position;
		while (bytes.hasRemaining()) {
			int count = channel.read(bytes, at);
			if (count < 0) {
				throw new IOException(NLS.bind(Messages.FloatNpy_cut, file));
			}
			at += count;
		}
	}
}
