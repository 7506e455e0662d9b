package org.reannotate.samples.internal.rooms;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.stage.Tint;

/** What the camera does to a picture: exposure, colour temperature, contrast, vignette, grain, mirrored or not. */
final class Development {

	private final double exposure;
	private final double contrast;
	private final double vignette;
	private final double grain;
	private final Tint cast;
	private final boolean mirrored;
	private final SplitMix random;

	/** Brightness that a camera aims at, of 255. */
	private static final double MIDDLE = 112;

	/** How far the camera goes to reach it: 1 would make night as bright as day. */
	private static final double CORRECTION = 0.65;

	/** {@code usual} is the exposure around which this one varies. */
	Development(SplitMix random, double usual) {
		this.random = random;
		exposure = usual * Math.max(0.75, Math.min(1.35, 1 + 0.13 * random.bell()));
		contrast = random.between(0.9, 1.2);
		vignette = random.chance(0.7) ? random.between(0, 0.45) : 0;
		grain = random.chance(0.6) ? random.between(0, 4.0) : 0;
		double warmth = 0.09 * random.bell();
		double magenta = 0.025 * random.bell();
		cast = new Tint(1 + warmth, 1 - magenta, 1 - warmth);
		mirrored = random.chance(0.5);
	}

	/** Changes a picture of type {@code TYPE_INT_RGB} in place. */
	void apply(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
		double gained = exposure * StrictMath.pow(MIDDLE / Math.max(20, brightness(pixels)), CORRECTION);
		for (int y = 0; y < height; y++) {
			if (mirrored) {
				mirror(pixels, y * width, width);
			}
			for (int x = 0; x < width; x++) {
				double dx = 2.0 * x / width - 1;
				double dy = 2.0 * y / height - 1;
				double gain = gained * (1 - vignette * 0.5 * (dx * dx + dy * dy));
				double noise = grain == 0 ? 0 : grain * random.bell();
				int rgb = pixels[y * width + x];
				pixels[y * width + x] = part(rgb >> 16 & 255, gain * cast.red(), noise) << 16
						| part(rgb >> 8 & 255, gain * cast.green(), noise) << 8 | part(rgb & 255, gain * cast.blue(), noise);
			}
		}
	}

	private static double brightness(int[] pixels) {
		long sum = 0;
		for (int rgb : pixels) {
			sum += (rgb >> 16 & 255) + 2 * (rgb >> 8 & 255) + (rgb & 255);
		}
		return sum / 4.0 / pixels.length;
	}

	private int part(int level, double gain, double noise) {
		double value = (level * gain - 118) * contrast + 118 + noise;
		return value < 0 ? 0 : value > 255 ? 255 : (int) value;
	}

	private static void mirror(int[] pixels, int start, int width) {
		for (int left = start, right = start + width - 1; left < right; left++, right--) {
			int held = pixels[left];
			pixels[left] = pixels[right];
			pixels[right] = held;
		}
	}
}
