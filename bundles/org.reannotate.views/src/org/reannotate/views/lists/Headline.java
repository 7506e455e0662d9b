package org.reannotate.views.lists;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.ui.review.ReviewForecast;

/** The sentences above a list: how much is left, and what reviewing it will bring. */
final class Headline {

	private Headline() {
	}

	/**
	 * @param all       what the list speaks of, before the filter
	 * @param forecasts whether what reviewing brings can be told
	 */
	static String of(FindingList list, List<FindingRow> all, boolean forecasts, @Nullable RunRecord run) {
		return of(list, !forecasts || list.total() == 0 ? ""
				: ReviewForecast.of(run).learn(FindingList.unfolded(all).stream().filter(FindingRow::settled)
						.map(FindingRow::state).toList()).sentence());
	}

	/** @param forecast what reviewing will bring; may be empty */
	static String of(FindingList list, String forecast) {
		var text = new StringBuilder();
		if (list.total() > 0) {
			text.append(NLS.bind(Messages.Headline_open, list.open(), list.total()));
		}
		append(text, forecast);
		if (list.folded() > 0) {
			append(text, list.pairs() == 1 ? NLS.bind(Messages.Headline_foldedOne, list.folded())
					: NLS.bind(Messages.Headline_folded, list.folded(), list.pairs()));
		}
		return text.toString();
	}

	private static void append(StringBuilder text, String sentence) {
		if (!sentence.isEmpty()) {
			text.append(text.isEmpty() ? "" : " ").append(sentence);
		}
	}
}
