package org.reannotate.imaging.internal.codec;

import java.awt.image.BufferedImage;
import java.io.IOException;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

import org.eclipse.osgi.util.NLS;
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
		byte[] plain = image.format() == ImageFormat.JPEG ? JpegWithoutProfile.of(content) : content;
		boolean inkProfile = image.coding() == Coding.CMYK && plain != content;
		boolean inks = image.coding() == Coding.CMYK && !inkProfile;
		var picture = read(inkProfile ? content : plain, image.format(), inks);
		if (image.format() == ImageFormat.GIF) {
			return new CanvasRows(new RasterRows(picture), GifFrame.of(content));
		}
		if (picture.getWidth() != image.width() || picture.getHeight() != image.height()) {
			throw BadImage.damaged(NLS.bind(Messages.ImageIoCodec_otherSize,
					new Object[] { picture.getWidth(), picture.getHeight(), image.width(), image.height() }));
		}
		return inks && picture.getRaster().getNumBands() == InkRows.INKS ? new InkRows(picture.getRaster())
				: new RasterRows(picture);
	}

	/**
	 * @param inks whether four inks are wanted as they are: TwelveMonkeys would use whatever ink profile this system has
	 */
	private static BufferedImage read(byte[] content, ImageFormat format, boolean inks) throws BadImage {
		ImageReader reader = inks ? Readers.openJavaJpeg() : Readers.open(format);
		try (var in = new ByteArrayImageStream(content)) {
			reader.setInput(in, true, true);
			return reader.read(0, new ImageReadParam());
		} catch (IOException | RuntimeException | StackOverflowError failed) {
			throw BadImage.damaged(NLS.bind(Messages.ImageIoCodec_undecodable, failed.getMessage()), failed);
		} finally {
			reader.dispose();
		}
	}
}
