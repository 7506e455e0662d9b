package org.reannotate.ui.image;

import org.reannotate.imaging.decode.Pixels;

/**
 * Brightness and contrast for looking at a picture; files are never changed.
 *
 * @param brightness -100 (black) to 100 (white), 0 as it is
 * @param contrast   -100 (grey) to 100 (five times), 0 as it is
 */
public record Tone(int brightness, int contrast) {

	/** The end of both scales. */
	public static final int LIMIT = 100;
	/** As the file has it. */
	public static final Tone NEUTRAL = new Tone(0, 0);

	private static final int LEVELS = 256;
	private static final double STEEPEST = 5;

	public Tone {
		brightness = Math.max(-LIMIT, Math.min(LIMIT, brightness));
		contrast = Math.max(-LIMIT, Math.min(LIMIT, contrast));
	}

	public boolean isNeutral() {
		return brightness == 0 && contrast == 0;
	}

	/** The pixels in this tone; the same object where nothing changes. */
	public Pixels applied(Pixels pixels) {
		if (isNeutral()) {
			return pixels;
		}
		byte[] table = table();
		byte[] rgb = pixels.rgb();
		byte[] toned = new byte[rgb.length];
		for (int i = 0; i < rgb.length; i++) {
			toned[i] = table[rgb[i] & 0xff];
		}
		return new Pixels(pixels.width(), pixels.height(), toned);
	}

	private byte[] table() {
		double slope = contrast <= 0 ? 1 + contrast / (double) LIMIT : 1 + (STEEPEST - 1) * contrast / LIMIT;
		double middle = (LEVELS - 1) / 2.0;
		double shift = brightness / (double) LIMIT * (LEVELS - 1);
		byte[] table = new byte[LEVELS];
		for (int i = 0; i < LEVELS; i++) {
			double value = (i - middle) * slope + middle + shift;
			table[i] = (byte) Math.max(0, Math.min(LEVELS - 1, Math.round(value)));
		}
		return table;
	}
}
