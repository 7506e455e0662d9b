package org.reannotate.imaging.internal.codec;

/** Transparency over a white sheet. */
final class White {

	private White() {
	}

	/** A channel value seen over white; {@code alpha} 0 is fully transparent, 255 opaque. */
	static byte under(int value, int alpha) {
		return (byte) ((value * alpha + 255 * (255 - alpha) + 127) / 255);
	}
}
