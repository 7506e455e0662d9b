package org.reannotate.imaging.internal.header;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Says what a file is that is no image: a person who reads "an HTML page" knows that a download went wrong. */
final class ForeignContent {
	private static final int LOOK_AT = 256;

	private ForeignContent() {
	}

	static BadImage describe(Bytes b) {
		if (b.has(4, "ftyp")) {
			return BadImage.unsupported(b.has(8, "avif") ? "AVIF" : Messages.ForeignContent_film);
		}
		return new BadImage(NLS.bind(Messages.ForeignContent_noImage, kind(b)), Messages.ForeignContent_noImage_remedy);
	}

	private static String kind(Bytes b) {
		if (b.has(0, "%PDF")) {
			return Messages.ForeignContent_pdf;
		}
		if (b.has(0, "PK\u0003\u0004")) {
			return Messages.ForeignContent_zip;
		}
		int length = Math.min(b.length(), LOOK_AT);
		var text = new String(b.array(), 0, length, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
		if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
			return Messages.ForeignContent_html;
		}
		if (text.contains("<svg")) {
			return Messages.ForeignContent_svg;
		}
		return text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t')
				? Messages.ForeignContent_text
				: Messages.ForeignContent_unknown;
	}
}
