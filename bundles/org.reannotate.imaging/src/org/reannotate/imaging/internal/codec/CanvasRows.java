package org.reannotate.imaging.internal.codec;

import java.util.Arrays;

import org.reannotate.imaging.internal.header.GifFrame;
import org.reannotate.imaging.internal.scale.PixelRows;

/** A frame on its white canvas; what lies outside of the canvas is cut off. */
final class CanvasRows implements PixelRows {
	private static final byte WHITE = (byte) 255;

	private final PixelRows frame;
	private final GifFrame place;
	private final byte[] frameRow;

	CanvasRows(PixelRows frame, GifFrame place) {
		this.frame = frame;
		this.place = place;
		this.frameRow = new byte[frame.width() * 3];
	}

	@Override
	public int width() {
		return place.canvasWidth();
	}

	@Override
	public int height() {
		return place.canvasHeight();
	}

	@Override
	public boolean blueFirst() {
		return frame.blueFirst();
	}

	@Override
	public void row(int y, byte[] into) {
		Arrays.fill(into, WHITE);
		int inFrame = y - place.top();
		int visible = Math.min(frame.width(), width() - place.left());
		if (inFrame >= 0 && inFrame < frame.height() && visible > 0) {
			frame.row(inFrame, frameRow);
			System.arraycopy(frameRow, 0, into, place.left() * 3, visible * 3);
		}
	}
}
