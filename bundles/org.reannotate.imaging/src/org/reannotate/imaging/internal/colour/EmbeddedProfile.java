package org.reannotate.imaging.internal.colour;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.imaging.decode.ImageFormat;
import org.reannotate.imaging.internal.header.BadImage;
import org.reannotate.imaging.internal.header.Bytes;
import org.reannotate.imaging.internal.header.JpegSegments;

/** Finds the ICC profile inside a file. */
public final class EmbeddedProfile {
	/** Identifier of a JPEG segment with a piece of a profile (ICC.1:2022, B.4). */
	public static final String JPEG_PREFIX = "ICC_PROFILE\0";
	private static final int MAX_BYTES = 8 << 20;

	private EmbeddedProfile() {
	}

	/** The colour space that a whole file declares, or null for sRGB, none and unreadable ones. */
	public static @Nullable ColourProfile find(Bytes whole, ImageFormat format) {
		try {
			byte[] icc = switch (format) {
			case JPEG -> jpeg(whole);
			case PNG -> png(whole);
			case WEBP -> webp(whole);
			case GIF, BMP, TIFF -> new byte[0];
			};
			return icc.length == 0 ? null : ColourProfile.of(icc);
		} catch (BadImage | DataFormatException damaged) {
			return null;
		}
	}

	private static byte[] jpeg(Bytes b) throws BadImage {
		var pieces = new TreeMap<Integer, byte[]>();
		var segments = new JpegSegments(b);
		while (segments.advance() && segments.marker() != 0xda) {
			int data = (int) segments.payload() + JPEG_PREFIX.length() + 2;
			if (segments.marker() == JpegSegments.APP2 && b.has(segments.payload(), JPEG_PREFIX)
					&& segments.end() <= b.length() && data <= segments.end()) {
				pieces.put(b.u8(data - 2), copy(b, data, segments.end() - data));
			}
		}
		var all = new ByteArrayOutputStream();
		pieces.values().forEach(all::writeBytes);
		return all.toByteArray();
	}

	private static byte[] png(Bytes b) throws BadImage, DataFormatException {
		for (long at = 8; !b.has(at + 4, "IDAT"); at += 12 + b.u32(at)) {
			if (b.has(at + 4, "iCCP")) {
				long name = at + 8;
				while (b.u8(name) != 0) {
					name++;
				}
				return inflate(b, (int) name + 2, at + 8 + b.u32(at) - name - 2);
			}
		}
		return new byte[0];
	}

	private static byte[] inflate(Bytes b, int from, long length) throws BadImage, DataFormatException {
		var inflater = new Inflater();
		try {
			inflater.setInput(copy(b, from, length));
			var all = new ByteArrayOutputStream();
			var buffer = new byte[8192];
			int read;
			while ((read = inflater.inflate(buffer)) > 0 && all.size() <= MAX_BYTES) {
				all.write(buffer, 0, read);
			}
			return all.size() > MAX_BYTES ? new byte[0] : all.toByteArray();
		} finally {
			inflater.end();
		}
	}

	private static byte[] webp(Bytes b) throws BadImage {
		if (!b.has(12, "VP8X") || (b.u8(20) & 0x20) == 0) {
			return new byte[0];
		}
		for (long at = 12; at + 8 <= b.length(); at += 8 + (b.u32Little(at + 4) + 1) / 2 * 2) {
			if (b.has(at, "ICCP")) {
				return copy(b, at + 8, b.u32Little(at + 4));
			}
		}
		return new byte[0];
	}

	private static byte[] copy(Bytes b, long from, long length) throws BadImage {
		if (length < 1 || length > MAX_BYTES) {
			return new byte[0];
		}
		b.u8(from + length - 1);
		return Arrays.copyOfRange(b.array(), (int) from, (int) (from + length));
	}
}
