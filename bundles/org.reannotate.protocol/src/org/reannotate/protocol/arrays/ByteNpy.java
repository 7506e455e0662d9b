package org.reannotate.protocol.arrays;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.osgi.util.NLS;

/** int8 vectors in .npy files. */
public final class ByteNpy {

	private static final String TYPE = "|i1";

	private ByteNpy() {
	}

	/** Writes a vector of int8. */
	public static void write(Path file, byte[] values) throws IOException {
		try (var out = Files.newOutputStream(file)) {
			out.write(new NpyHeader(TYPE, false, values.length, 1).bytes());
			out.write(values);
		}
	}

	/**
	 * Reads what {@link #write} wrote.
	 *
	 * @throws IOException when it is not a vector of int8, or is cut off
	 */
	public static byte[] read(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		var prefix = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, NpyHeader.prefixLength()));
		int start = prefix.remaining() < NpyHeader.prefixLength() ? 0 : NpyHeader.length(prefix, file);
		if (start == 0 || bytes.length < start) {
			throw new IOException(NLS.bind(Messages.ByteNpy_cut, file));
		}
		var header = NpyHeader.parse(
				new String(bytes, NpyHeader.prefixLength(), start - NpyHeader.prefixLength(), StandardCharsets.US_ASCII), file);
		if (!header.type().equals(TYPE) || header.matrix() || bytes.length - start != header.rows()) {
			throw new IOException(NLS.bind(Messages.ByteNpy_notBytes, file));
		}
		return Arrays.copyOfRange(bytes, start, bytes.length);
	}
}
