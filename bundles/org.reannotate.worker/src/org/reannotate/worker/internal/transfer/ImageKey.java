package org.reannotate.worker.internal.transfer;

import java.util.HexFormat;

/**
 * The first 128 bits of an image's content hash.
 *
 * @param high first 64 bits
 * @param low  next 64 bits
 */
public record ImageKey(long high, long low) {

	private static final int HEX_DIGITS = 32;

	/** Of a hash in hex; throws {@link IllegalArgumentException} where it is shorter than 128 bits or no hex. */
	public static ImageKey of(String hash) {
		if (hash.length() < HEX_DIGITS) {
			throw new IllegalArgumentException("A content hash has 128 bits or more, \"" + hash + "\" has not.");
		}
		return new ImageKey(HexFormat.fromHexDigitsToLong(hash, 0, 16), HexFormat.fromHexDigitsToLong(hash, 16, 32));
	}
}
