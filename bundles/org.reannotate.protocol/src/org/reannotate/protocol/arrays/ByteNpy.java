package org.reannotate.protocol.arrays;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
