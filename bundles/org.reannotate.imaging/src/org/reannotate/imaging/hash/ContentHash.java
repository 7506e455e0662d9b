package org.reannotate.imaging.hash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The first 128 bits of the SHA-256 of a file's bytes: equal for exact copies, whatever they are called. */
public final class ContentHash {

	/** Bytes of a hash. */
	public static final int LENGTH = 16;

	private static final int PIECE = 1 << 16;

	private ContentHash() {
	}

	/** The hash of a file, read in pieces. */
	public static byte[] of(Path file) throws IOException {
		MessageDigest digest = digest();
		var piece = new byte[PIECE];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
				digest.update(piece, 0, read);
			}
		}
		return Arrays.copyOf(digest.digest(), LENGTH);
	}

	/** The hash of a whole file in memory. */
	public static byte[] of(byte[] content) {
		return Arrays.copyOf(digest().digest(content), LENGTH);
	}

	/** 32 lower-case hexadecimal digits. */
	public static String hex(byte[] hash) {
		return HexFormat.of().formatHex(hash);
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}
}
