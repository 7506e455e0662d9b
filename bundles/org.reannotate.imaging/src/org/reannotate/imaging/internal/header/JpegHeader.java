package org.reannotate.imaging.internal.header;

import org.eclipse.osgi.util.NLS;
import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.decode.Orientation;
import org.reannotate.imaging.internal.header.StoredImage.Coding;

/** JPEG (ITU T.81) with EXIF. */
final class JpegHeader implements FormatHeader {
	private static final int BASELINE = 0xc0;
	private static final int PROGRESSIVE = 0xc2;

	@Override
	public ImageFormat format() {
		return ImageFormat.JPEG;
	}

	@Override
	public boolean recognizes(Bytes b) {
		return b.has(0, "\u00ff\u00d8\u00ff");
	}

	@Override
	public StoredImage read(Bytes b) throws BadImage {
		var orientation = Orientation.UPRIGHT;
		var segments = new JpegSegments(b);
		while (segments.advance()) {
			if (segments.marker() == JpegSegments.APP1 && b.has(segments.payload(), Exif.JPEG_PREFIX)) {
				b.u8(segments.end() - 1);
				orientation = Exif.orientation(b, segments.payload() + Exif.JPEG_PREFIX.length());
			} else if (segments.isFrame()) {
				return frame(b, segments, orientation);
			} else if (segments.marker() == JpegSegments.START_OF_SCAN) {
				break;
			}
		}
		throw BadImage.damaged(Messages.JpegHeader_noSize);
	}

	private static StoredImage frame(Bytes b, JpegSegments segments, Orientation orientation) throws BadImage {
		long at = segments.payload();
		int bits = b.u8(at);
		int height = b.u16(at + 1);
		int width = b.u16(at + 3);
		int components = b.u8(at + 5);
		Sizes.check(width, height);
		if (bits != 8) {
			throw BadImage.unsupported(NLS.bind(Messages.JpegHeader_bits, bits));
		}
		return new StoredImage(ImageFormat.JPEG, width, height, orientation, coding(segments.marker(), components));
	}

	private static Coding coding(int frame, int components) {
		boolean usual = frame >= BASELINE && frame <= PROGRESSIVE;
		return switch (components) {
		case 1, 3 -> usual ? Coding.PLAIN : Coding.SPECIAL;
		case 4 -> Coding.CMYK;
		default -> Coding.SPECIAL;
		};
	}

	@Override
	public boolean isWhole(Bytes whole) {
		var segments = new JpegSegments(whole);
		try {
			while (segments.advance()) {
				if (segments.marker() == JpegSegments.START_OF_SCAN) {
					segments.passScan();
				}
			}
			return true;
		} catch (BadImage endsBefore) {
			return false;
		}
	}
}
