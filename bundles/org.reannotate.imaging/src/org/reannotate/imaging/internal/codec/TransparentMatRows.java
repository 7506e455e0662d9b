package org.reannotate.imaging.internal.codec;

import org.opencv.core.Mat;

/** Rows of an 8-bit, four-channel matrix, laid over white. */
final class TransparentMatRows extends MatRows {
	private final byte[] four;

	TransparentMatRows(Mat mat) {
		super(mat);
		this.four = new byte[mat.cols() * 4];
	}

	@Override
	public void row(int y, byte[] into) {
		super.row(y, four);
		for (int x = 0; x < width(); x++) {
			int alpha = four[x * 4 + 3] & 0xff;
			for (int c = 0; c < 3; c++) {
				into[x * 3 + c] = White.under(four[x * 4 + c] & 0xff, alpha);
			}
		}
	}
}
