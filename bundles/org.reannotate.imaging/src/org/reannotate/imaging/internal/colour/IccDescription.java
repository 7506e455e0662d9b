package org.reannotate.imaging.internal.colour;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name that an ICC profile gives itself: its {@code desc} tag (ICC.1:2022, 7.2 and 9.2.41). */
final class IccDescription {
	private static final int TAG_TABLE = 128;
	private static final int ENTRY = 12;
	private static final int DESCRIPTION = 0x64657363;
	private static final int LOOK_AT = 256;

	private IccDescription() {
	}

	/** Whether the name says sRGB; most profiles in the wild do, and cost nothing then. */
	static boolean saysSrgb(byte[] icc) {
		if (icc.length < TAG_TABLE + 4) {
			return false;
		}
		var buffer = ByteBuffer.wrap(icc);
		int tags = buffer.getInt(TAG_TABLE);
		for (int i = 0, at = TAG_TABLE + 4; i < tags && at + ENTRY <= icc.length; i++, at += ENTRY) {
			if (buffer.getInt(at) == DESCRIPTION) {
				String name = text(icc, buffer.getInt(at + 4), buffer.getInt(at + 8));
				return name.contains("sRGB") && !name.toLowerCase(Locale.ROOT).contains("linear");
			}
		}
		return false;
	}

	private static String text(byte[] icc, int offset, int length) {
		if (offset < 0 || length < 0 || offset > icc.length) {
			return "";
		}
		int shown = Math.min(Math.min(length, LOOK_AT), icc.length - offset);
		return new String(icc, offset, shown, StandardCharsets.ISO_8859_1).replace("\0", "");
	}
}
