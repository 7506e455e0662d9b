package org.reannotate.imaging.testing;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/** Files in memory, written by Java (and by OpenCV where Java has no writer). */
public final class Encoded {

	private Encoded() {
	}

	/** Any format that ImageIO writes: png, gif, bmp, tiff, jpeg. */
	public static byte[] as(String format, BufferedImage image) {
		try {
			var bytes = new ByteArrayOutputStream();
			if (!ImageIO.write(image, format, bytes)) {
				throw new AssertionError("Java does not write " + format + " of this kind");
			}
			return bytes.toByteArray();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	public static byte[] jpeg(BufferedImage image, double quality, boolean progressive) {
		return jpeg(new IIOImage(image, null, null), quality, progressive);
	}

	/** A four-channel raster as it is, without any marker that says what the channels are. */
	public static byte[] jpeg(Raster fourChannels) {
		return jpeg(new IIOImage(fourChannels, null, null), 0.95, false);
	}

	private static byte[] jpeg(IIOImage image, double quality, boolean progressive) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam settings = writer.getDefaultWriteParam();
		settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		settings.setCompressionQuality((float) quality);
		settings.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
		var bytes = new ByteArrayOutputStream();
		try (var out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, image, settings);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		} finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	/** WebP through OpenCV, which must be loaded; quality over 100 is lossless. {@code bgrOrBgra} in rows. */
	public static byte[] webp(int width, int height, byte[] bgrOrBgra, int quality) {
		var mat = new Mat(height, width, bgrOrBgra.length == width * height * 4 ? CvType.CV_8UC4 : CvType.CV_8UC3);
		mat.put(0, 0, bgrOrBgra);
		var bytes = new MatOfByte();
		Imgcodecs.imencode(".webp", mat, bytes, new org.opencv.core.MatOfInt(Imgcodecs.IMWRITE_WEBP_QUALITY, quality));
		return bytes.toArray();
	}
}
