package org.reannotate.worker.internal.symbol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

import org.eclipse.osgi.util.NLS;

/**
 * MXNet's parameter file (a named list of arrays), read in Java: every length is checked against the size of the file
 * before it is believed, so that native code sees only arrays, never the file. Dense float32 arrays only.
 */
public final class ParameterFile implements AutoCloseable {

	private static final long FILE_MAGIC = 0x112;
	private static final int ARRAY_MAGIC_2 = 0xF993FAC9;
	private static final int ARRAY_MAGIC_3 = 0xF993FACA;
	private static final int FLOAT32 = 0;
	private static final int MOST_ARRAYS = 100_000;
	private static final int MOST_DIMENSIONS = 8;
	private static final int LONGEST_NAME = 1_000;
	private static final int CHUNK = 1 << 20;

	private record Entry(long[] shape, long position, long bytes) {
	}

	private final FileChannel channel;
	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private long at;

	private ParameterFile(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Reads names and shapes.
	 *
	 * @throws SymbolException when the file is damaged, cut off or of another kind
	 */
	public static ParameterFile open(Path file) throws IOException, SymbolException {
		var channel = FileChannel.open(file, StandardOpenOption.READ);
		try {
			var parameters = new ParameterFile(channel);
			parameters.readIndex();
			return parameters;
		} catch (IOException | SymbolException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private void readIndex() throws IOException, SymbolException {
		ByteBuffer head = read(24);
		require(head.getLong() == FILE_MAGIC, Messages.ParameterFile_magic);
		head.getLong();
		List<Entry> arrays = new ArrayList<>();
		long count = count(head.getLong());
		for (long i = 0; i < count; i++) {
			arrays.add(readArray());
		}
		require(count(read(8).getLong()) == count, Messages.ParameterFile_names);
		for (Entry entry : arrays) {
			require(entries.put(readName(), entry) == null, Messages.ParameterFile_twice);
		}
		require(at == channel.size(), Messages.ParameterFile_longer);
	}

	private static long count(long value) throws SymbolException {
		require(value >= 0 && value <= MOST_ARRAYS, NLS.bind(Messages.ParameterFile_arrays, value));
		return value;
	}

	private Entry readArray() throws IOException, SymbolException {
		int magic = read(4).getInt();
		require(magic == ARRAY_MAGIC_2 || magic == ARRAY_MAGIC_3, Messages.ParameterFile_kind);
		require(read(4).getInt() == 0, Messages.ParameterFile_sparse);
		int dimensions = read(4).getInt();
		require(dimensions >= 1 && dimensions <= MOST_DIMENSIONS,
				NLS.bind(Messages.ParameterFile_dimensions, dimensions));
		ByteBuffer sides = read(8 * dimensions);
		long[] shape = new long[dimensions];
		for (int i = 0; i < dimensions; i++) {
			shape[i] = sides.getLong();
			require(shape[i] > 0, NLS.bind(Messages.ParameterFile_side, shape[i]));
		}
		// Device type and number it was saved from.
		read(8);
		require(read(4).getInt() == FLOAT32, Messages.ParameterFile_type);
		long elements = ShapeScope.product(shape);
		require(elements <= (channel.size() - at) / Float.BYTES, Messages.ParameterFile_cutArray);
		var entry = new Entry(shape, at, elements * Float.BYTES);
		at += entry.bytes();
		return entry;
	}

	private String readName() throws IOException, SymbolException {
		long length = read(8).getLong();
		require(length > 0 && length <= LONGEST_NAME, NLS.bind(Messages.ParameterFile_name, length));
		String name = new String(read((int) length).array(), StandardCharsets.UTF_8);
		// Arguments and auxiliary states are told apart by a prefix.
		return name.startsWith("arg:") || name.startsWith("aux:") ? name.substring(4) : name;
	}

	private ByteBuffer read(int bytes) throws IOException, SymbolException {
		var buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
		readFully(buffer, at);
		at += bytes;
		return buffer.flip();
	}

	private void readFully(ByteBuffer buffer, long from) throws IOException, SymbolException {
		long position = from;
		while (buffer.hasRemaining()) {
			int count = channel.read(buffer, position);
			require(count >= 0, Messages.ParameterFile_cut);
			position += count;
		}
	}

	private static void require(boolean good, String problem) throws SymbolException {
		if (!good) {
			throw new SymbolException(problem);
		}
	}

	/** Shapes by name. */
	public Map<String, long[]> shapes() {
		var shapes = new LinkedHashMap<String, long[]>();
		entries.forEach((name, entry) -> shapes.put(name, entry.shape().clone()));
		return shapes;
	}

	/** The values of one array in direct memory. */
	public ByteBuffer values(String name) throws IOException, SymbolException {
		Entry entry = entries.get(name);
		require(entry != null && entry.bytes() <= Integer.MAX_VALUE, NLS.bind(Messages.ParameterFile_missing, name));
		var buffer = ByteBuffer.allocateDirect((int) entry.bytes()).order(ByteOrder.LITTLE_ENDIAN);
		readFully(buffer, entry.position());
		return buffer.flip();
	}

	/** CRC-32C of all of it, which is read for that. */
	public long checksum() throws IOException, SymbolException {
		var checksum = new CRC32C();
		var buffer = ByteBuffer.allocateDirect(CHUNK);
		for (long from = 0; from < channel.size(); from += CHUNK) {
			buffer.clear().limit((int) Math.min(CHUNK, channel.size() - from));
			readFully(buffer, from);
			checksum.update(buffer.flip());
		}
		return checksum.getValue();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
