package org.reannotate.ui.image;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.decode.ImageHeader;
import org.reannotate.imaging.decode.Pixels;

/**
 * A decoded image file.
 *
 * @param file   where it comes from
 * @param stamp  of the file when it was read; null where it could not be told
 * @param width  pixels of the upright picture
 * @param height pixels of the upright picture
 * @param pixels the whole picture, perhaps smaller than {@code width x height}
 */
public record Picture(Path file, @Nullable FileStamp stamp, int width, int height, Pixels pixels) {

	/**
	 * Decodes a file in one go to what fits into a frame; never enlarges. Blocks.
	 *
	 * @throws ImageException if it cannot be read
	 */
	public static Picture read(Path file, int frameWidth, int frameHeight) throws ImageException {
		return read(file, DecodeTarget.fit(frameWidth, frameHeight));
	}

	/**
	 * Decodes all pixels of a file. Blocks; takes three bytes a pixel.
	 *
	 * @throws ImageException if it cannot be read, also for want of memory
	 */
	public static Picture readWhole(Path file) throws ImageException {
		return read(file, DecodeTarget.full());
	}

	private static Picture read(Path file, DecodeTarget target) throws ImageException {
		var decoder = ImageDecoder.standard();
		FileStamp stamp = FileStamp.of(file);
		ImageHeader header = decoder.readHeader(file);
		return new Picture(file, stamp, header.width(), header.height(), decoder.decode(file, target));
	}

	/** Pixels decoded for each pixel of the file along the width, (0, 1]. */
	public double resolution() {
		return Math.min(1, pixels.width() / (double) width);
	}

	/** Returns whether no pixel of the file is missing. */
	public boolean whole() {
		return pixels.width() == width && pixels.height() == height;
	}
}
