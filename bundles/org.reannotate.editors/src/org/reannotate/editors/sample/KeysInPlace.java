package org.reannotate.editors.sample;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.editors.sample.reading.ModelOpinion;

/**
 * The likeliest categories as they were when the image came up: keys do not change under the fingers. UI thread only.
 */
final class KeysInPlace {

	/** What is known later than this after an image came up does not change the keys of its categories any more. */
	private static final long SETTLE_MS = 400;

	private @Nullable List<Integer> plausible;
	private long shownAt;

	/** Another image comes up. */
	void begin() {
		plausible = null;
		shownAt = System.nanoTime();
	}

	/** The model's opinion is this; null: it is not known yet. */
	void settle(@Nullable ModelOpinion opinion) {
		if (plausible == null) {
			boolean late = System.nanoTime() - shownAt > SETTLE_MS * 1_000_000;
			if (opinion != null || late) {
				plausible = opinion == null || late ? List.of()
						: opinion.top().stream().map(PlausibleCategory::categoryId).toList();
			}
		}
	}

	/** Likeliest first; empty while nothing is known. */
	List<Integer> plausible() {
		List<Integer> known = plausible;
		return known == null ? List.of() : known;
	}
}
