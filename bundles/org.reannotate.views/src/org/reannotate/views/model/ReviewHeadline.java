package org.reannotate.views.model;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.findings.RunRecord;

/** The sentence above a list: how much is left, and what reviewing it will bring. */
public final class ReviewHeadline {

	private ReviewHeadline() {
	}

	/** The headline of a list of findings about images. */
	public static String of(List<ReviewItem> items) {
		return items.isEmpty() ? Messages.ReviewHeadline_none
				: NLS.bind(Messages.ReviewHeadline_open, ReviewLists.open(items), items.size());
	}

	/** The headline of the label issues, with the share of them that the run expects to be wrong. */
	public static String ofLabelIssues(List<ReviewItem> items, @Nullable RunRecord run) {
		Map<String, Double> metrics = run == null ? Map.of() : run.metrics();
		Double estimate = metrics.get("flags_precision");
		Double low = metrics.get("flags_precision_low");
		Double high = metrics.get("flags_precision_high");
		if (items.isEmpty() || estimate == null || low == null || high == null) {
			return of(items);
		}
		return NLS.bind(Messages.ReviewHeadline_precision, new Object[] { ReviewLists.open(items), items.size(),
				Math.round(100 * estimate), Math.round(100 * low), Math.round(100 * high) });
	}
}
