package org.reannotate.imaging.hash;

import java.io.IOException;
import java.nio.file.Path;

/** The first 128 bits of the SHA-256 of a file's bytes: equal for exact copies, whatever they are called. */
public final class ContentHash {

	/** Bytes of a hash. */
	public static final int LENGTH = 16;

	private ContentHash() {
	}

	/** The hash of a file, read in pieces. */
	public static byte[] of(Path file) throws IOException {
		throw new IOException("not yet");
	}

	/** The hash of a whole file in memory. */
	public static byte[] of(byte[] content) {
		return new byte[LENGTH];
	}

	/** 32 lower-case hexadecimal digits. */
	public static String hex(byte[] hash) {
		return "";
	}
}
