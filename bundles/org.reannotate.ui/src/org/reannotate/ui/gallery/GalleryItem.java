package org.reannotate.ui.gallery;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the gallery shows of one sample.
 *
 * @param sampleId  id in the store
 * @param image     the file, or null where it cannot be had
 * @param path      relative to the dataset, for tooltips and screen readers
 * @param label     the label as it is now; empty without one
 * @param suggested what is suggested instead, or null
 * @param detail    a short second line: how likely, decided by whom
 * @param mark      where it stands in the review
 */
public record GalleryItem(int sampleId, @Nullable Path image, String path, String label, @Nullable String suggested,
		String detail, Mark mark) {

	/** Where a sample stands, shown as a coloured edge and a sign. */
	public enum Mark {
		OPEN(""), CONFIRMED("\u2713"), CORRECTED("\u270e"), EXCLUDED("\u2715");

		private final String sign;

		Mark(String sign) {
			this.sign = sign;
		}

		/** One character, or empty. */
		public String sign() {
			return sign;
		}
	}
}
