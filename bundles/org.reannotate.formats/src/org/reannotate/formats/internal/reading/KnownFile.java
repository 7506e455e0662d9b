package org.reannotate.formats.internal.reading;

/**
 * What the dataset knows of a file that it could read.
 *
 * @param modified milliseconds since 1970
 */
record KnownFile(long size, long modified, byte[] contentHash, long perceptualHash, int width, int height,
		String format) {
}
