package org.reannotate.imaging.encode;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.reannotate.imaging.decode.Pixels;

/** Writes pixels as a baseline JPEG, byte for byte the same for the same pixels. */
public final class JpegEncoder {
	private static final int[] CHANNEL_OFFSETS = { 0, 1, 2 };

	private JpegEncoder() {
	}

	/**
	 * A whole JPEG file in memory.
	 *
	 * @param quality [0, 1]; 0.8 suits thumbnails
	 */
	public static byte[] encode(Pixels pixels, double quality) {
		ImageWriter writer = newWriter();
		ImageWriteParam settings = writer.getDefaultWriteParam();
		settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		settings.setCompressionQuality((float) quality);
		var bytes = new ByteArrayOutputStream();
		try (var out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(image(pixels), null, null), settings);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		} finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	/** Java's own writer, whatever else is registered: the bytes are to be the same everywhere. */
	private static ImageWriter newWriter() {
		var writers = ImageIO.getImageWritersByFormatName("jpeg");
		while (writers.hasNext()) {
			ImageWriter writer = writers.next();
			if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
				return writer;
			}
		}
		throw new IllegalStateException("This Java writes no JPEG");
	}

	private static BufferedImage image(Pixels pixels) {
		var colours = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
				Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
		var raster = Raster.createInterleavedRaster(new DataBufferByte(pixels.rgb(), pixels.rgb().length), pixels.width(),
				pixels.height(), pixels.width() * Pixels.CHANNELS, Pixels.CHANNELS, CHANNEL_OFFSETS, null);
		return new BufferedImage(colours, raster, false, null);
	}
}
