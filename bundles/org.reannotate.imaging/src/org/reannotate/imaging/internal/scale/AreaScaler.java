package org.reannotate.imaging.internal.scale;

import org.reannotate.imaging.decode.Pixels;

/** Separable scaling in floating point: rows are added up first, then columns; rounding happens once. */
final class AreaScaler {
	private final AxisWeights columns;
	private final AxisWeights rows;
	private final int width;
	private final int height;
	private final byte[] sourceRow;
	private final float[] sum;

	AreaScaler(PixelRows source, Region region, int width, int height) {
		this.columns = new AxisWeights(source.width(), region.left(), region.width(), width);
		this.rows = new AxisWeights(source.height(), region.top(), region.height(), height);
		this.width = width;
		this.height = height;
		this.sourceRow = new byte[source.width() * Pixels.CHANNELS];
		this.sum = new float[sourceRow.length];
	}

	/** The scaled pixels, channels in the source's order. */
	byte[] scale(PixelRows source) {
		var result = new byte[Math.multiplyExact(Math.multiplyExact(width, height), Pixels.CHANNELS)];
		int at = 0;
		for (int y = 0; y < height; y++) {
			addRows(source, y);
			at = writeRow(result, at);
		}
		return result;
	}

	private void addRows(PixelRows source, int y) {
		float[] weights = rows.weights(y);
		for (int i = 0; i < weights.length; i++) {
			source.row(rows.first(y) + i, sourceRow);
			if (i == 0) {
				begin(sourceRow, sum, weights[0]);
			} else {
				add(sourceRow, sum, weights[i]);
			}
		}
	}

	private static void begin(byte[] row, float[] sum, float weight) {
		for (int i = 0; i < row.length; i++) {
			sum[i] = weight * (row[i] & 0xff);
		}
	}

	private static void add(byte[] row, float[] sum, float weight) {
		for (int i = 0; i < row.length; i++) {
			sum[i] += weight * (row[i] & 0xff);
		}
	}

	private int writeRow(byte[] result, int start) {
		int at = start;
		for (int x = 0; x < width; x++) {
			float[] weights = columns.weights(x);
			int from = columns.first(x) * Pixels.CHANNELS;
			float a = 0;
			float b = 0;
			float c = 0;
			for (float weight : weights) {
				a += weight * sum[from++];
				b += weight * sum[from++];
				c += weight * sum[from++];
			}
			result[at++] = round(a);
			result[at++] = round(b);
			result[at++] = round(c);
		}
		return at;
	}

	private static byte round(float value) {
		return (byte) Math.min(255, (int) (value + 0.5f));
	}
}
