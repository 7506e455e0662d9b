package org.reannotate.ui.gallery;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionRequest;

/**
 * What the gallery shows of one sample.
 *
 * @param sampleId  id in the store
 * @param image     the file, or null where it cannot be had or is not known yet
 * @param path      relative to the dataset, for tooltips and screen readers; empty while it is not known
 * @param given     the imported label; empty without one
 * @param label     the label as it is now, with further ones; empty without one
 * @param suggested what is suggested instead (or, with a plus sign before it, as well), or null
 * @param detail    a short second line: the finding in words
 * @param mark      where it stands in the review
 * @param asked     whether a colleague is asked to look at it
 * @param loading   whether image and path are still to come
 * @param seen      the last decision that is shown here, {@link DecisionRequest#UNSEEN} where it is not known
 */
public record GalleryItem(int sampleId, @Nullable Path image, String path, String given, String label,
		@Nullable String suggested, String detail, Mark mark, boolean asked, boolean loading, long seen) {

	/** An item about which nothing more is to come. */
	public GalleryItem(int sampleId, @Nullable Path image, String path, String label, @Nullable String suggested,
			String detail, Mark mark) {
		this(sampleId, image, path, label, label, suggested, detail, mark, false, false, DecisionRequest.UNSEEN);
	}

	/** Whether the imported label no longer holds. */
	boolean corrected() {
		return !given.isEmpty() && !label.equals(given) && !label.startsWith(given + " + ");
	}

	/** Whether one more category is suggested: then the label may stay. */
	boolean suggestsFurther() {
		return suggested != null && suggested.startsWith("+");
	}

	/** Where a sample stands, shown as a coloured edge and a sign. */
	public enum Mark {
		OPEN(""), CONFIRMED("\u2713"), CORRECTED("\u270e"), EXCLUDED("\u2715"),
		/** A decision is on its way to the store; not done yet. */
		SAVING("\u2026");

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
