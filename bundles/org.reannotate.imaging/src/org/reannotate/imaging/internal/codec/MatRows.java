package org.reannotate.imaging.internal.codec;

import org.opencv.core.Mat;
import org.reannotate.imaging.internal.scale.PixelRows;

/** Rows of an 8-bit, three-channel matrix, which it owns. */
class MatRows implements PixelRows {
	private final Mat mat;
	private final int width;
	private final int height;

	MatRows(Mat mat) {
		this.mat = mat;
		this.width = mat.cols();
		this.height = mat.rows();
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int height() {
		return height;
	}

	@Override
	public boolean blueFirst() {
		return true;
	}

	@Override
	public void row(int y, byte[] into) {
		mat.get(y, 0, into);
	}

	@Override
	public void close() {
		mat.release();
	}
}
