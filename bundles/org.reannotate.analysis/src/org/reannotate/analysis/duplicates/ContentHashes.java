package org.reannotate.analysis.duplicates;

import java.nio.ByteBuffer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The first 128 bits of each sample's content hash, in two columns so that a million samples take 16 MB. Two zeros mean
 * that the content is not known (an unreadable file): such a row is never a duplicate.
 */
public record ContentHashes(long[] high, long[] low) {

	/** Checks the lengths. */
	public ContentHashes {
		if (high.length != low.length) {
			throw new IllegalArgumentException("two columns of one length expected");
		}
	}

	/**
	 * From hashes of 16 bytes or more each; {@code null} or an empty array = not known.
	 *
	 * @throws IllegalArgumentException when a hash has 1 to 15 bytes
	 */
	public static ContentHashes of(byte @Nullable [][] hashes) {
		long[] high = new long[hashes.length];
		long[] low = new long[hashes.length];
		for (int i = 0; i < hashes.length; i++) {
			byte @Nullable [] hash = hashes[i];
			if (hash != null && hash.length > 0) {
				if (hash.length < 16) {
					throw new IllegalArgumentException("row " + i + ": a hash of 16 bytes or more expected");
				}
				ByteBuffer buffer = ByteBuffer.wrap(hash);
				high[i] = buffer.getLong();
				low[i] = buffer.getLong();
			}
		}
		return new ContentHashes(high, low);
	}

	/** Number of samples. */
	public int size() {
		return high.length;
	}

	/** Whether the row's content is known. */
	public boolean known(int row) {
		return high[row] != 0 || low[row] != 0;
	}

	/** Whether two rows have the same hash. */
	public boolean equal(int a, int b) {
		return high[a] == high[b] && low[a] == low[b];
	}
}
