package org.reannotate.worker.internal.images;

import org.reannotate.protocol.backbone.BackboneInput;

/** Colour bytes to what a network wants to see: {@code (colour - mean) / std} a channel, planes in the wanted order. */
public final class Normalization {

	/** Subtracted from colours for networks of our own. */
	public static final double STANDARD_MEAN = 127.5;
	/** What they are divided by then. */
	public static final double STANDARD_DEVIATION = 64;
	private static final int COLOURS = 256;

	private final float[][] tables = new float[3][COLOURS];
	private final int[] planes;

	/**
	 * @param mean a channel, in the order of the planes
	 * @param std  likewise
	 * @param bgr  whether blue comes first
	 */
	public Normalization(double[] mean, double[] std, boolean bgr) {
		this.planes = bgr ? new int[] { 2, 1, 0 } : new int[] { 0, 1, 2 };
		for (int plane = 0; plane < tables.length; plane++) {
			for (int colour = 0; colour < COLOURS; colour++) {
				tables[plane][colour] = (float) ((colour - mean[plane]) / std[plane]);
			}
		}
	}

	/** What a backbone asks for. */
	public static Normalization of(BackboneInput input) {
		return new Normalization(values(input.mean()), values(input.std()), "BGR".equals(input.colour()));
	}

	/** For networks of our own: about -2 to 2. */
	public static Normalization standard() {
		double[] half = { STANDARD_MEAN, STANDARD_MEAN, STANDARD_MEAN };
		double[] scale = { STANDARD_DEVIATION, STANDARD_DEVIATION, STANDARD_DEVIATION };
		return new Normalization(half, scale, false);
	}

	private static double[] values(java.util.List<Double> list) {
		return list.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/** Writes interleaved colours as planes: channel, row, column. */
	public void write(byte[] rgb, float[] planar) {
		int pixels = rgb.length / 3;
		for (int plane = 0; plane < 3; plane++) {
			float[] table = tables[plane];
			int at = plane * pixels;
			for (int source = planes[plane]; source < rgb.length; source += 3) {
				planar[at++] = table[rgb[source] & 0xff];
			}
		}
	}
}
