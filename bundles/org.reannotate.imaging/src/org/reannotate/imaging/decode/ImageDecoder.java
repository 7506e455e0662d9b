package org.reannotate.imaging.decode;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.imaging.internal.codec.Codecs;
import org.reannotate.imaging.internal.codec.Decoding;
import org.reannotate.imaging.internal.files.ImageFile;
import org.reannotate.imaging.internal.header.BadImage;
import org.reannotate.imaging.internal.header.Bytes;
import org.reannotate.imaging.internal.header.Headers;

/**
 * Reads image files: JPEG, PNG, GIF and animated WebP (first picture), BMP, WebP, TIFF (first page). The content decides
 * the format, the name does not. Transparency is laid over white, EXIF orientation is applied, CMYK and embedded colour
 * profiles become sRGB. Before anything is allocated the declared size is checked against {@link #MAX_PIXELS}; files
 * that are empty, cut off, damaged or not images are refused with the reason.
 *
 * <pre>
 * var decoder = ImageDecoder.standard();
 * ImageHeader header = decoder.readHeader(file);
 * Pixels small = decoder.decode(file, DecodeTarget.cover(224, 224));
 * </pre>
 *
 * Thread-safe. Uses OpenCV where its native library loads, and plain Java otherwise, with the same result up to
 * rounding. Of pictures over 25 megapixels one is decoded at a time.
 */
public final class ImageDecoder {

	/** Pictures that declare more pixels are refused. */
	public static final long MAX_PIXELS = 100_000_000L;

	private static final int HEADER_BYTES = 1 << 16;
	private static final int SIGNATURE_BYTES = 64;

	private final Codecs codecs;

	private ImageDecoder(Codecs codecs) {
		this.codecs = codecs;
	}

	/** The decoder for everybody; the first call may unpack and load a native library (0.4 s). */
	public static ImageDecoder standard() {
		return new ImageDecoder(Codecs.standard());
	}

	/** A decoder that loads no native code. */
	public static ImageDecoder portable() {
		return new ImageDecoder(Codecs.portable());
	}

	/** Whether OpenCV decodes; if not, {@link #engine()} says why. */
	public boolean isNative() {
		return codecs.isNative();
	}

	/** One line for logs and run records: what decodes, or why the native library does not. */
	public String engine() {
		return codecs.description();
	}

	/** The format of a file by its first bytes, whatever its name says; null for anything else and unreadable files. */
	public static @Nullable ImageFormat recognize(Path file) {
		try {
			return Headers.format(new Bytes(ImageFile.read(file, SIGNATURE_BYTES)));
		} catch (ImageException unreadable) {
			return null;
		}
	}

	/**
	 * The bytes of an image file, for callers that need them more than once.
	 *
	 * @throws ImageException if it is no file, larger than 1 GiB, or cannot be read
	 */
	public byte[] readContent(Path file) throws ImageException {
		return ImageFile.readWhole(file);
	}

	/**
	 * Format and size, from as few bytes as the format allows.
	 *
	 * @throws ImageException if it is no readable image by its header, or declares more than {@link #MAX_PIXELS}
	 */
	public ImageHeader readHeader(Path file) throws ImageException {
		try {
			return Headers.read(new Bytes(ImageFile.read(file, HEADER_BYTES))).header();
		} catch (Bytes.EndOfBytes more) {
			return readHeader(ImageFile.readWhole(file), file);
		} catch (BadImage bad) {
			throw bad.in(file);
		}
	}

	private static ImageHeader readHeader(byte[] content, Path file) throws ImageException {
		try {
			return Headers.read(new Bytes(content)).header();
		} catch (BadImage bad) {
			throw bad.in(file);
		}
	}

	/**
	 * Format and size of a whole file in memory, and whether the file is whole: cheap enough for every file of an
	 * import. A JPEG that misses its end marker is decoded to be sure.
	 *
	 * @param file for messages
	 * @throws ImageException as {@link #readHeader}, and if the data ends before the picture does
	 */
	public ImageHeader inspect(byte[] content, Path file) throws ImageException {
		try {
			return Decoding.inspect(new Bytes(content)).image().header();
		} catch (BadImage bad) {
			throw bad.in(file);
		}
	}

	/**
	 * The picture in the wanted size.
	 *
	 * @throws ImageException if it cannot be read or is not whole
	 */
	public Pixels decode(Path file, DecodeTarget target) throws ImageException {
		return decode(ImageFile.readWhole(file), file, target);
	}

	/** As {@link #decode(Path, DecodeTarget)}, from a whole file in memory; {@code file} is for messages. */
	public Pixels decode(byte[] content, Path file, DecodeTarget target) throws ImageException {
		try {
			return new Decoding(codecs).decode(Decoding.inspect(new Bytes(content)), target);
		} catch (BadImage bad) {
			throw bad.in(file);
		}
	}
}
