package org.reannotate.imaging.internal.scale;

import org.reannotate.imaging.decode.Orientation;
import org.reannotate.imaging.decode.Pixels;

/** Turns and mirrors stored pixels until they stand upright. */
final class Upright {

	private Upright() {
	}

	/**
	 * @param rgb {@code width * height} stored pixels
	 * @return the same array where nothing is to do
	 */
	static Pixels turn(byte[] rgb, int width, int height, Orientation orientation) {
		if (orientation == Orientation.UPRIGHT) {
			return new Pixels(width, height, rgb);
		}
		int newWidth = orientation.swapsAxes() ? height : width;
		int newHeight = orientation.swapsAxes() ? width : height;
		var turned = new byte[rgb.length];
		int at = 0;
		for (int y = 0; y < newHeight; y++) {
			for (int x = 0; x < newWidth; x++) {
				int from = source(orientation, x, y, width, height) * Pixels.CHANNELS;
				turned[at++] = rgb[from];
				turned[at++] = rgb[from + 1];
				turned[at++] = rgb[from + 2];
			}
		}
		return new Pixels(newWidth, newHeight, turned);
	}

	private static int source(Orientation orientation, int x, int y, int width, int height) {
		int right = width - 1;
		int bottom = height - 1;
		return switch (orientation) {
		case UPRIGHT -> y * width + x;
		case MIRROR -> y * width + right - x;
		case ROTATE_180 -> (bottom - y) * width + right - x;
		case FLIP -> (bottom - y) * width + x;
		case TRANSPOSE -> x * width + y;
		case ROTATE_90 -> (bottom - x) * width + y;
		case TRANSVERSE -> (bottom - x) * width + right - y;
		case ROTATE_270 -> x * width + right - y;
		};
	}
}
