package org.reannotate.imaging.internal.header;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Says what a file is that is no image: a person who reads "an HTML page" knows that a download went wrong. */
final class ForeignContent {
	private static final int LOOK_AT = 256;

	private ForeignContent() {
	}

	static BadImage describe(Bytes b) {
		if (b.has(4, "ftyp")) {
			return BadImage.unsupported(b.has(8, "avif") ? "AVIF" : "HEIF or a film");
		}
		return new BadImage("not an image: " + kind(b), "Leave the file out, or put an image in its place.");
	}

	private static String kind(Bytes b) {
		if (b.has(0, "%PDF")) {
			return "a PDF document";
		}
		if (b.has(0, "PK\u0003\u0004")) {
			return "a ZIP archive";
		}
		int length = Math.min(b.length(), LOOK_AT);
		var text = new String(b.array(), 0, length, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
		if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
			return "an HTML page";
		}
		if (text.contains("<svg")) {
			return "an SVG drawing";
		}
		return text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t') ? "text"
				: "none of JPEG, PNG, GIF, BMP, WebP, TIFF by its first bytes";
	}
}
