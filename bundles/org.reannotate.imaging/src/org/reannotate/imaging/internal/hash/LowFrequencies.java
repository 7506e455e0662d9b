package org.reannotate.imaging.internal.hash;

import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.internal.scale.ArrayRows;

/**
 * The 64 lowest frequencies but the constant one of a picture's 32 x 32 grey version: orthonormal DCT-II, taken diagonal
 * by diagonal (the zigzag order of ITU T.81, figure 5, without its turns).
 */
public final class LowFrequencies {
	/** Number of frequencies. */
	public static final int COUNT = 64;

	private static final int EDGE = 32;
	private static final int HIGHEST = 11;
	private static final double[][] COSINES = cosines();

	private LowFrequencies() {
	}

	/** {@link #COUNT} coefficients; their squares add up to 1024 times the variance that they carry, in grey levels. */
	public static double[] of(Pixels pixels) {
		double[] byColumn = transformRows(grey(ArrayRows.stretch(pixels, EDGE, EDGE)));
		var lowest = new double[COUNT];
		int at = 0;
		for (int diagonal = 1; at < COUNT; diagonal++) {
			for (int u = 0; u <= diagonal && at < COUNT; u++) {
				lowest[at++] = transformColumn(byColumn, u, diagonal - u);
			}
		}
		return lowest;
	}

	/** Luma of ITU-R BT.601, as JPEG has it. */
	private static double[] grey(Pixels small) {
		var grey = new double[EDGE * EDGE];
		for (int i = 0; i < grey.length; i++) {
			int at = i * Pixels.CHANNELS;
			grey[i] = 0.299 * (small.rgb()[at] & 0xff) + 0.587 * (small.rgb()[at + 1] & 0xff)
					+ 0.114 * (small.rgb()[at + 2] & 0xff);
		}
		return grey;
	}

	private static double[] transformRows(double[] grey) {
		var byColumn = new double[EDGE * HIGHEST];
		for (int y = 0; y < EDGE; y++) {
			for (int u = 0; u < HIGHEST; u++) {
				double sum = 0;
				for (int x = 0; x < EDGE; x++) {
					sum += COSINES[u][x] * grey[y * EDGE + x];
				}
				byColumn[y * HIGHEST + u] = sum;
			}
		}
		return byColumn;
	}

	private static double transformColumn(double[] byColumn, int u, int v) {
		double sum = 0;
		for (int y = 0; y < EDGE; y++) {
			sum += COSINES[v][y] * byColumn[y * HIGHEST + u];
		}
		return sum;
	}

	private static double[][] cosines() {
		var cosines = new double[HIGHEST][EDGE];
		for (int frequency = 0; frequency < HIGHEST; frequency++) {
			double norm = Math.sqrt((frequency == 0 ? 1.0 : 2.0) / EDGE);
			for (int x = 0; x < EDGE; x++) {
				cosines[frequency][x] = norm * StrictMath.cos(Math.PI * frequency * (2 * x + 1) / (2.0 * EDGE));
			}
		}
		return cosines;
	}
}
