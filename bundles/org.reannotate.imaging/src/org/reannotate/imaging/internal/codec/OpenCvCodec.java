package org.reannotate.imaging.internal.codec;

import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.internal.header.BadImage;
import org.reannotate.imaging.internal.header.StoredImage;
import org.reannotate.imaging.internal.header.StoredImage.Coding;
import org.reannotate.imaging.internal.scale.PixelRows;

/** OpenCV's decoders; a JPEG is decoded 2, 4 or 8 times smaller in the frequency domain. */
final class OpenCvCodec implements Codec {

	@Override
	public boolean reads(StoredImage image) {
		return image.coding() == Coding.PLAIN || image.coding() == Coding.ALPHA;
	}

	@Override
	public int reduction(StoredImage image, int wanted) {
		return image.format() == ImageFormat.JPEG ? wanted : 1;
	}

	@Override
	public PixelRows decode(byte[] content, StoredImage image, int reduction) throws BadImage {
		int flags = image.coding() == Coding.ALPHA ? Imgcodecs.IMREAD_UNCHANGED
				: colourFlag(reduction) | Imgcodecs.IMREAD_IGNORE_ORIENTATION;
		var file = new MatOfByte(content);
		try {
			Mat pixels = Imgcodecs.imdecode(file, flags);
			return rows(pixels, (image.width() + reduction - 1) / reduction, (image.height() + reduction - 1) / reduction);
		} catch (CvException failed) {
			throw BadImage.damaged(firstLine(failed), failed);
		} finally {
			file.release();
		}
	}

	private static int colourFlag(int reduction) {
		return switch (reduction) {
		case 2 -> Imgcodecs.IMREAD_REDUCED_COLOR_2;
		case 4 -> Imgcodecs.IMREAD_REDUCED_COLOR_4;
		case 8 -> Imgcodecs.IMREAD_REDUCED_COLOR_8;
		default -> Imgcodecs.IMREAD_COLOR;
		};
	}

	private static PixelRows rows(Mat pixels, int width, int height) throws BadImage {
		if (pixels.empty()) {
			throw BadImage.damaged(Messages.OpenCvCodec_undecodable);
		}
		int type = pixels.type();
		if (pixels.cols() != width || pixels.rows() != height) {
			pixels.release();
			throw BadImage.damaged(Messages.OpenCvCodec_otherSize);
		}
		if (type == CvType.CV_8UC3) {
			return new MatRows(pixels);
		} else if (type == CvType.CV_8UC4) {
			return new TransparentMatRows(pixels);
		}
		pixels.release();
		throw BadImage.unsupported(CvType.typeToString(type));
	}

	private static String firstLine(CvException failed) {
		String message = String.valueOf(failed.getMessage());
		int end = message.indexOf('\n');
		return end < 0 ? message : message.substring(0, end);
	}
}
