package org.reannotate.worker.internal.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Embeddings of one network on disk, by image content: {@code <digest>/embeddings.bin}, records of equal length (key,
 * values, checksum) behind a header. Whole groups of records are appended under a file lock, so two processes share
 * the file; a record cut off or damaged by a crash is skipped, a cut-off end is written over. Reading is thread-safe.
 */
public final class EmbeddingCache implements AutoCloseable {

	private static final String FILE = "embeddings.bin";
	private static final long MAGIC = 0x31424d45_4e4e4152L;
	private static final int HEADER = 16;
	private static final int KEY = 16;
	private static final int CHECKSUM = 4;
	// One process may hold a file's lock only once.
	private static final Object APPENDING = new Object();

	private final FileChannel channel;
	private final int dimensions;
	private final int recordLength;
	private final Map<ImageKey, Long> positions = new HashMap<>();

	private EmbeddingCache(FileChannel channel, int dimensions) {
		this.channel = channel;
		this.dimensions = dimensions;
		this.recordLength = KEY + dimensions * Float.BYTES + CHECKSUM;
	}

	/**
	 * Removes a cache whose beginning is damaged, for those who own it alone and can make all of it again.
	 *
	 * @param folder need not exist
	 */
	public static void discardDamaged(Path folder, int dimensions) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.isRegularFile(file) || Files.size(file) < HEADER) {
			return;
		}
		ByteBuffer header = buffer(HEADER);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			new EmbeddingCache(channel, dimensions).readFully(header, 0);
		}
		if (!isOurs(header, dimensions)) {
			Files.delete(file);
		}
	}

	private static boolean isOurs(ByteBuffer header, int dimensions) {
		return header.getLong(0) == MAGIC && header.getInt(8) == dimensions;
	}

	/**
	 * Opens or begins the cache and looks up those keys.
	 *
	 * @param folder of that network alone
	 * @throws IOException when the folder cannot be used; work goes on without a cache then
	 */
	public static EmbeddingCache open(Path folder, int dimensions, Set<ImageKey> wanted) throws IOException {
		Files.createDirectories(folder);
		var channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE,
				StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			var cache = new EmbeddingCache(channel, dimensions);
			synchronized (APPENDING) {
				try (FileLock held = channel.lock()) {
					cache.readHeader();
				}
			}
			cache.index(wanted);
			return cache;
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private void readHeader() throws IOException {
		ByteBuffer header = buffer(HEADER);
		if (channel.size() < HEADER) {
			channel.truncate(0);
			write(header.putLong(MAGIC).putInt(dimensions).putInt(0).flip(), 0);
			return;
		}
		readFully(header, 0);
		if (!isOurs(header, dimensions)) {
			throw new IOException(Messages.EmbeddingCache_foreign);
		}
	}

	private void index(Set<ImageKey> wanted) throws IOException {
		ByteBuffer key = buffer(KEY);
		for (long at = HEADER; at + recordLength <= channel.size(); at += recordLength) {
			key.clear();
			readFully(key, at);
			var imageKey = new ImageKey(key.getLong(0), key.getLong(8));
			if (wanted.contains(imageKey)) {
				positions.put(imageKey, at);
			}
		}
	}

	/** Reads one embedding; false where it is not kept or its record is damaged. */
	public boolean read(ImageKey key, float[] into) throws IOException {
		Long position = positions.get(key);
		if (position == null) {
			return false;
		}
		ByteBuffer record = buffer(recordLength);
		readFully(record, position);
		if (record.getInt(recordLength - CHECKSUM) != checksum(record)) {
			return false;
		}
		record.position(KEY);
		record.asFloatBuffer().get(into, 0, dimensions);
		return true;
	}

	/** Appends embeddings, {@code keys.size() x D} row by row, and makes them known to other processes. */
	public void append(List<ImageKey> keys, float[] values) throws IOException {
		ByteBuffer records = buffer(keys.size() * recordLength);
		for (int i = 0; i < keys.size(); i++) {
			ByteBuffer record = records.slice(i * recordLength, recordLength).order(ByteOrder.LITTLE_ENDIAN);
			record.putLong(keys.get(i).high()).putLong(keys.get(i).low());
			record.asFloatBuffer().put(values, i * dimensions, dimensions);
			record.putInt(recordLength - CHECKSUM, checksum(record));
		}
		synchronized (APPENDING) {
			try (FileLock held = channel.lock()) {
				long whole = Math.max(0, (channel.size() - HEADER) / recordLength);
				write(records, HEADER + whole * recordLength);
			}
		}
	}

	private int checksum(ByteBuffer record) {
		var crc = new CRC32();
		crc.update(record.duplicate().position(0).limit(recordLength - CHECKSUM));
		return (int) crc.getValue();
	}

	private static ByteBuffer buffer(int bytes) {
		return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private void write(ByteBuffer bytes, long position) throws IOException {
		long at = position;
		while (bytes.hasRemaining()) {
			at += channel.write(bytes, at);
		}
	}

	private void readFully(ByteBuffer bytes, long position) throws IOException {
		long at = position;
		while (bytes.hasRemaining()) {
			int count = channel.read(bytes, at);
			if (count < 0) {
				throw new IOException(Messages.EmbeddingCache_cut);
			}
			at += count;
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
