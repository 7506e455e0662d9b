package org.reannotate.imaging.internal.codec;

import java.awt.image.Raster;

import org.reannotate.imaging.internal.scale.PixelRows;

/**
 * Rows of a picture in cyan, magenta, yellow and black of unknown kind: each ink takes its part of the light away, as
 * decoders without colour management have it.
 */
final class InkRows implements PixelRows {
	static final int INKS = 4;

	private final Raster raster;
	private final int[] inks;

	InkRows(Raster raster) {
		this.raster = raster;
		this.inks = new int[raster.getWidth() * INKS];
	}

	@Override
	public int width() {
		return raster.getWidth();
	}

	@Override
	public int height() {
		return raster.getHeight();
	}

	@Override
	public boolean blueFirst() {
		return false;
	}

	@Override
	public void row(int y, byte[] into) {
		raster.getPixels(raster.getMinX(), raster.getMinY() + y, width(), 1, inks);
		int at = 0;
		for (int i = 0; i < inks.length; i += INKS) {
			int light = 255 - inks[i + 3];
			for (int c = 0; c < 3; c++) {
				into[at++] = (byte) (((255 - inks[i + c]) * light + 127) / 255);
			}
		}
	}
}
