package org.reannotate.views.lists;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.review.ReviewForecast;

/** The sentences above a list: how much is left, and what reviewing it will bring, learned from what was decided. */
final class Headline {

	private Headline() {
	}

	/** @param all the label issues, before the filter */
	static String ofLabelIssues(FindingList list, List<FindingRow> all, @Nullable RunRecord run) {
		List<SampleState> states = FindingList.unfolded(all).stream().filter(FindingRow::settled).map(FindingRow::state)
				.toList();
		return of(list, list.total() == 0 ? "" : ReviewForecast.of(run).learn(states).sentence());
	}

	/**
	 * The run says nothing about how many candidates truly belong to several categories: only decisions do.
	 *
	 * @param all the candidates, before the filter
	 */
	static String ofCandidates(FindingList list, List<FindingRow> all) {
		List<SampleState> found = all.stream().filter(FindingRow::settled).map(FindingRow::state)
				.filter(state -> state != SampleState.EXCLUDED)
				.map(state -> state == SampleState.EXTENDED ? SampleState.CORRECTED : SampleState.CONFIRMED).toList();
		ReviewForecast forecast = ReviewForecast.of(null).learn(found);
		String text = of(list, !forecast.known() ? ""
				: NLS.bind(Messages.Headline_candidates, new Object[] { Percent.of(forecast.share()),
						Percent.of(forecast.low()), Percent.of(forecast.high()) }));
		return text.isEmpty() ? text : text + " " + Messages.Headline_calibrated;
	}

	/** @param forecast what reviewing will bring; may be empty */
	private static String of(FindingList list, String forecast) {
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
