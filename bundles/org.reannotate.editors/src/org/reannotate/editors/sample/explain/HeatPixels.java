package org.reannotate.editors.sample.explain;

import org.reannotate.protocol.rpc.ExplanationMap;

/**
 * A map made smooth and coloured, to be drawn over the picture. Pure.
 *
 * @param width  pixels
 * @param height pixels
 * @param rgb    red, green, blue of each pixel
 * @param alpha  how much each pixel covers
 */
public record HeatPixels(int width, int height, byte[] rgb, byte[] alpha) {

	/** The most that can be covered, in percent. */
	public static final int OPAQUE = 100;
	private static final int PIXELS_A_CELL = 32;
	private static final int LARGEST = 256;
	/** What of the opacity is left where nothing speaks for the category: the picture is to be seen there. */
	private static final float LEAST_COVER = 0.35f;

	/**
	 * Colours a map.
	 *
	 * @param opacity percent
	 */
	public static HeatPixels of(ExplanationMap map, int opacity) {
		int width = Math.min(LARGEST, map.columns() * PIXELS_A_CELL);
		int height = Math.min(LARGEST, map.rows() * PIXELS_A_CELL);
		byte[] rgb = new byte[3 * width * height];
		byte[] alpha = new byte[width * height];
		for (int y = 0; y < height; y++) {
			double row = (y + 0.5) * map.rows() / height - 0.5;
			for (int x = 0; x < width; x++) {
				float value = value(map, row, (x + 0.5) * map.columns() / width - 0.5);
				int pixel = y * width + x;
				int colour = HeatColours.of(value);
				rgb[3 * pixel] = (byte) (colour >> 16);
				rgb[3 * pixel + 1] = (byte) (colour >> 8);
				rgb[3 * pixel + 2] = (byte) colour;
				alpha[pixel] = (byte) Math.round(255f * opacity / OPAQUE * (LEAST_COVER + (1 - LEAST_COVER) * value));
			}
		}
		return new HeatPixels(width, height, rgb, alpha);
	}

	/** The value between the middles of cells, by cubic curves through them; beyond the edge as at the edge. */
	private static float value(ExplanationMap map, double row, double column) {
		int y = (int) Math.floor(row);
		int x = (int) Math.floor(column);
		double sum = 0;
		for (int j = -1; j <= 2; j++) {
			double weight = weight(row - y - j);
			for (int i = -1; i <= 2; i++) {
				sum += weight * weight(column - x - i) * cell(map, y + j, x + i);
			}
		}
		return (float) Math.max(0, Math.min(1, sum));
	}

	private static float cell(ExplanationMap map, int row, int column) {
		int r = Math.max(0, Math.min(map.rows() - 1, row));
		int c = Math.max(0, Math.min(map.columns() - 1, column));
		return map.values()[r * map.columns() + c];
	}

	/** Catmull and Rom's spline. */
	private static double weight(double distance) {
		double d = Math.abs(distance);
		if (d < 1) {
			return 1 + d * d * (1.5 * d - 2.5);
		}
		return d < 2 ? 2 - d * (4 - d * (2.5 - 0.5 * d)) : 0;
	}
}
