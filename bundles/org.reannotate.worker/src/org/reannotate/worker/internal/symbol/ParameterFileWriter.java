package org.reannotate.worker.internal.symbol;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the file that {@link ParameterFile} reads, and that MXNet reads itself. */
public final class ParameterFileWriter {

	/** One array to be written; its values may be fetched only then. */
	public interface Source {

		/** Its sides. */
		long[] shape();

		/** Row by row. */
		float[] values();
	}

	/** One array. */
	public record Values(long[] shape, float[] values) implements Source {
	}

	private static final int CHUNK = 1 << 14;

	private ParameterFileWriter() {
	}

	/** Writes arrays in the map's order; holds one of them at a time. */
	public static void write(Path file, Map<String, ? extends Source> arrays) throws IOException {
		try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
			longs(out, 0x112, 0, arrays.size());
			for (Source array : arrays.values()) {
				write(out, array);
			}
			longs(out, arrays.size());
			for (String name : arrays.keySet()) {
				byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
				longs(out, bytes.length);
				out.write(bytes);
			}
		} catch (IOException e) {
			throw new IOException("Cannot write " + file + ": " + e.getMessage(), e);
		}
	}

	private static void write(OutputStream out, Source array) throws IOException {
		ints(out, 0xF993FAC9, 0, array.shape().length);
		longs(out, array.shape());
		ints(out, 1, 0, 0);
		float[] values = array.values();
		var buffer = ByteBuffer.allocate(CHUNK * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		for (int at = 0; at < values.length; at += CHUNK) {
			int count = Math.min(CHUNK, values.length - at);
			buffer.asFloatBuffer().put(values, at, count);
			out.write(buffer.array(), 0, count * Float.BYTES);
		}
	}

	private static void ints(OutputStream out, int... values) throws IOException {
		var buffer = ByteBuffer.allocate(values.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		buffer.asIntBuffer().put(values);
		out.write(buffer.array());
	}

	private static void longs(OutputStream out, long... values) throws IOException {
		var buffer = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		buffer.asLongBuffer().put(values);
		out.write(buffer.array());
	}
}
