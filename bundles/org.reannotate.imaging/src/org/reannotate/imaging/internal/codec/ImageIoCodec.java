package org.reannotate.imaging.internal.codec;

import java.awt.image.BufferedImage;
import java.io.IOException;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.internal.header.BadImage;
import org.reannotate.imaging.internal.header.GifFrame;
import org.reannotate.imaging.internal.header.StoredImage;
import org.reannotate.imaging.internal.header.StoredImage.Coding;
import org.reannotate.imaging.internal.scale.PixelRows;

/** Java's own decoders and TwelveMonkeys'. */
final class ImageIoCodec implements Codec {

	@Override
	public boolean reads(StoredImage image) {
		return true;
	}

	@Override
	public int reduction(StoredImage image, int wanted) {
		return 1;
	}

	@Override
	public PixelRows decode(byte[] content, StoredImage image, int reduction) throws BadImage {
		boolean ownProfile = image.format() == ImageFormat.JPEG && image.coding() != Coding.CMYK;
		var picture = read(ownProfile ? JpegWithoutProfile.of(content) : content, image.format());
		if (image.format() == ImageFormat.GIF) {
			return new CanvasRows(new RasterRows(picture), GifFrame.of(content));
		}
		if (picture.getWidth() != image.width() || picture.getHeight() != image.height()) {
			throw BadImage.damaged("the picture is " + picture.getWidth() + " x " + picture.getHeight() + ", its header says "
					+ image.width() + " x " + image.height());
		}
		return new RasterRows(picture);
	}

	private static BufferedImage read(byte[] content, ImageFormat format) throws BadImage {
		ImageReader reader = Readers.open(format);
		try (var in = new ByteArrayImageStream(content)) {
			reader.setInput(in, true, true);
			return reader.read(0, new ImageReadParam());
		} catch (IOException | RuntimeException | StackOverflowError failed) {
			throw BadImage.damaged("the picture's data cannot be decoded (" + failed.getMessage() + ")", failed);
		} finally {
			reader.dispose();
		}
	}
}
