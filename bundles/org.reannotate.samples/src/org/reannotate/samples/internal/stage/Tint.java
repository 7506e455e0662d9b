package org.reannotate.samples.internal.stage;

import java.awt.Color;

/** A colour before light falls on it; parts nominally in [0, 1], clipped only when painted. */
public record Tint(double red, double green, double blue) {

	public static final Tint WHITE = new Tint(1, 1, 1);
	public static final Tint BLACK = new Tint(0, 0, 0);

	public static Tint grey(double level) {
		return new Tint(level, level, level);
	}

	/** Hue in turns (any real), saturation and brightness in [0, 1]. */
	public static Tint of(double hue, double saturation, double brightness) {
		double sixth = (hue - Math.floor(hue)) * 6;
		return new Tint(part(sixth, 0, saturation, brightness), part(sixth, 4, saturation, brightness),
				part(sixth, 2, saturation, brightness));
	}

	private static double part(double sixth, double shift, double saturation, double brightness) {
		double distance = Math.abs((sixth + shift) % 6 - 3) - 1;
		return brightness * (1 - saturation * (1 - Math.max(0, Math.min(1, distance))));
	}

	public Tint times(double factor) {
		return new Tint(red * factor, green * factor, blue * factor);
	}

	public Tint times(Tint filter) {
		return new Tint(red * filter.red, green * filter.green, blue * filter.blue);
	}

	public Tint mix(Tint other, double share) {
		return new Tint(red + (other.red - red) * share, green + (other.green - green) * share,
				blue + (other.blue - blue) * share);
	}

	/** Opacity in [0, 1]. */
	public Color colour(double opacity) {
		return new Color(level(red), level(green), level(blue), level(opacity));
	}

	private static int level(double part) {
		return (int) (Math.max(0, Math.min(1, part)) * 255 + 0.5);
	}
}
