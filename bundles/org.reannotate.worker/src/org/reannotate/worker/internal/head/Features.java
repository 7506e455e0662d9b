package org.reannotate.worker.internal.head;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.reannotate.protocol.arrays.FloatNpy;

/** Embeddings mapped from their file: N x D, whatever N, without a copy on the heap. Thread-safe. */
public final class Features {

	private static final long SEGMENT_BYTES = 1L << 30;

	private final FloatBuffer[] segments;
	private final int rowsPerSegment;
	private final int rows;
	private final int dimensions;

	private Features(FloatBuffer[] segments, int rowsPerSegment, int rows, int dimensions) {
		this.segments = segments;
		this.rowsPerSegment = rowsPerSegment;
		this.rows = rows;
		this.dimensions = dimensions;
	}

	/** Maps a float32 matrix that {@link FloatNpy} wrote. */
	public static Features map(Path file) throws IOException {
		int rows;
		int dimensions;
		try (FloatNpy matrix = FloatNpy.open(file)) {
			rows = matrix.rows();
			dimensions = matrix.columns();
		}
		long rowBytes = (long) dimensions * Float.BYTES;
		int perSegment = (int) Math.max(1, SEGMENT_BYTES / rowBytes);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			long start = channel.size() - rows * rowBytes;
			var segments = new FloatBuffer[(rows + perSegment - 1) / perSegment];
			for (int i = 0; i < segments.length; i++) {
				long first = (long) i * perSegment;
				long count = Math.min(perSegment, rows - first);
				segments[i] = channel.map(MapMode.READ_ONLY, start + first * rowBytes, count * rowBytes)
						.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
			}
			return new Features(segments, perSegment, rows, dimensions);
		}
	}

	/** N. */
	public int rows() {
		return rows;
	}

	/** D. */
	public int dimensions() {
		return dimensions;
	}

	/** Copies row {@code row} to {@code into[offset..offset + D)}. */
	public void read(int row, float[] into, int offset) {
		int at = row % rowsPerSegment * dimensions;
		segments[row / rowsPerSegment].get(at, into, offset, dimensions);
	}
}
