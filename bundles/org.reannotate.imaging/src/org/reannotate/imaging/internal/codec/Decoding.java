package org.reannotate.imaging.internal.codec;

import java.util.concurrent.Semaphore;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.internal.colour.ColourProfile;
import org.reannotate.imaging.internal.colour.EmbeddedProfile;
import org.reannotate.imaging.internal.header.BadImage;
import org.reannotate.imaging.internal.header.Bytes;
import org.reannotate.imaging.internal.header.Headers;
import org.reannotate.imaging.internal.header.StoredImage;
import org.reannotate.imaging.internal.header.StoredImage.Coding;
import org.reannotate.imaging.internal.scale.PixelRows;
import org.reannotate.imaging.internal.scale.ScalePlan;
import org.reannotate.imaging.internal.scale.Scaling;

/** The steps from a file's bytes to a finished picture. */
public final class Decoding {
	private static final long LARGE_PIXELS = 25_000_000L;
	private static final Semaphore LARGE = new Semaphore(1);

	private final Codecs codecs;

	public Decoding(Codecs codecs) {
		this.codecs = codecs;
	}

	/**
	 * A file that may be decoded.
	 *
	 * @param bytes the file, with its end marker put back where only that was missing
	 */
	public record Inspected(Bytes bytes, StoredImage image) {
	}

	/** Checks header, declared size and completeness of a whole file. */
	public static Inspected inspect(Bytes whole) throws BadImage {
		StoredImage image = Headers.read(whole);
		if (Headers.isWhole(whole, image.format())) {
			return new Inspected(whole, image);
		}
		if (image.format() != ImageFormat.JPEG) {
			throw BadImage.truncated();
		}
		return new Inspected(new Bytes(JpegCompleteness.completed(whole.array())), image);
	}

	/** The picture of an inspected file. */
	public Pixels decode(Inspected file, DecodeTarget target) throws BadImage {
		StoredImage image = file.image();
		boolean large = image.pixels() > LARGE_PIXELS;
		if (large) {
			LARGE.acquireUninterruptibly();
		}
		try {
			return decodeByFirst(file.bytes(), image, ScalePlan.of(image, target));
		} catch (OutOfMemoryError tooLarge) {
			throw new BadImage(NLS.bind(Messages.Decoding_tooLarge, image.width(), image.height()),
					Messages.Decoding_tooLarge_remedy, tooLarge);
		} finally {
			if (large) {
				LARGE.release();
			}
		}
	}

	private Pixels decodeByFirst(Bytes whole, StoredImage image, ScalePlan plan) throws BadImage {
		@Nullable BadImage failure = null;
		for (Codec codec : codecs.inOrder()) {
			if (codec.reads(image)) {
				try {
					return decode(codec, whole, image, plan);
				} catch (BadImage failed) {
					failure = failed;
				}
			}
		}
		throw failure != null ? failure : BadImage.unsupported(image.format().toString());
	}

	private static Pixels decode(Codec codec, Bytes whole, StoredImage image, ScalePlan plan) throws BadImage {
		int reduction = codec.reduction(image, plan.reduction());
		try (PixelRows rows = codec.decode(whole.array(), image, reduction)) {
			return Scaling.finish(rows, plan, reduction, profile(whole, image));
		}
	}

	private static @Nullable ColourProfile profile(Bytes whole, StoredImage image) {
		return image.coding() == Coding.CMYK ? null : EmbeddedProfile.find(whole, image.format());
	}
}
