package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;

import org.reannotate.worker.internal.transfer.EmbeddingCache;
import org.reannotate.worker.internal.transfer.ImageKey;

/** Today's rows as one network of a run sees them, read from what was kept of it. */
final class NetworkSpace implements RowSource, AutoCloseable {

	private final EmbeddingCache cache;
	private final ImageKey[] keys;
	private final int dimensions;

	private NetworkSpace(EmbeddingCache cache, ImageKey[] keys, int dimensions) {
		this.cache = cache;
		this.keys = keys;
		this.dimensions = dimensions;
	}

	/** @param keys of the content, by row */
	static NetworkSpace open(java.nio.file.Path folder, ImageKey[] keys, int dimensions) throws IOException {
		return new NetworkSpace(EmbeddingCache.open(folder, dimensions, new HashSet<>(Arrays.asList(keys))), keys,
				dimensions);
	}

	@Override
	public int dimensions() {
		return dimensions;
	}

	/** Zeros where nothing is kept: of images that could not be read. */
	@Override
	public void read(int row, float[] into, int offset) {
		float[] values = new float[dimensions];
		try {
			if (!cache.read(keys[row], values)) {
				Arrays.fill(values, 0);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		System.arraycopy(values, 0, into, offset, dimensions);
	}

	@Override
	public void close() throws IOException {
		cache.close();
	}
}
