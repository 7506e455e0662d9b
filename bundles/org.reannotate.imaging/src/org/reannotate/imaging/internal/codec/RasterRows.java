package org.reannotate.imaging.internal.codec;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

import org.reannotate.imaging.internal.scale.PixelRows;

/**
 * Rows of an ImageIO picture. Grey and RGB samples are taken as they are: Java's grey colour space is linear, and its
 * conversion would make every grey photograph too light. 16 bits keep their upper 8, as OpenCV does.
 */
final class RasterRows implements PixelRows {
	private final BufferedImage image;
	private final Raster raster;
	private final int bands;
	private final int shift;
	private final boolean raw;
	private final boolean premultiplied;
	private final int[] samples;

	RasterRows(BufferedImage image) {
		this.image = image;
		this.raster = image.getRaster();
		this.bands = raster.getNumBands();
		this.raw = isRaw(image.getColorModel(), raster);
		this.shift = raw && raster.getTransferType() == DataBuffer.TYPE_USHORT ? 8 : 0;
		this.premultiplied = image.isAlphaPremultiplied();
		this.samples = new int[image.getWidth() * (raw ? bands : 1)];
	}

	private static boolean isRaw(ColorModel model, Raster raster) {
		int type = raster.getTransferType();
		int colours = model.getColorSpace().getType();
		boolean simple = colours == ColorSpace.TYPE_GRAY || colours == ColorSpace.TYPE_RGB && isSrgb(model);
		boolean fullRange = raster.getSampleModel().getSampleSize(0) == DataBuffer.getDataTypeSize(type);
		return model instanceof ComponentColorModel && simple && fullRange && raster.getNumBands() <= 4
				&& (type == DataBuffer.TYPE_BYTE || type == DataBuffer.TYPE_USHORT);
	}

	private static boolean isSrgb(ColorModel model) {
		return model.getColorSpace().isCS_sRGB();
	}

	@Override
	public int width() {
		return image.getWidth();
	}

	@Override
	public int height() {
		return image.getHeight();
	}

	@Override
	public boolean blueFirst() {
		return false;
	}

	@Override
	public void row(int y, byte[] into) {
		if (raw) {
			raster.getPixels(raster.getMinX(), raster.getMinY() + y, width(), 1, samples);
			fromSamples(into);
		} else {
			image.getRGB(0, y, width(), 1, samples, 0, width());
			fromArgb(into);
		}
	}

	private void fromSamples(byte[] into) {
		boolean alpha = bands == 2 || bands == 4;
		int colours = alpha ? bands - 1 : bands;
		int at = 0;
		for (int i = 0; i < samples.length; i += bands) {
			int opacity = alpha ? samples[i + colours] >> shift : 255;
			for (int c = 0; c < 3; c++) {
				into[at++] = over(samples[i + (colours == 1 ? 0 : c)] >> shift, opacity);
			}
		}
	}

	private byte over(int value, int opacity) {
		if (opacity == 255) {
			return (byte) value;
		}
		return premultiplied ? (byte) Math.min(255, value + 255 - opacity) : White.under(value, opacity);
	}

	private void fromArgb(byte[] into) {
		int at = 0;
		for (int argb : samples) {
			int opacity = argb >>> 24;
			into[at++] = White.under(argb >> 16 & 0xff, opacity);
			into[at++] = White.under(argb >> 8 & 0xff, opacity);
			into[at++] = White.under(argb & 0xff, opacity);
		}
	}
}
