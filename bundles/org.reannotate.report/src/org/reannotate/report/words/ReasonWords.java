package org.reannotate.report.words;

import java.util.function.IntFunction;

import org.reannotate.analysis.labelissues.Reason;
import org.reannotate.report.internal.text.Numbers;

/** Why a label is doubted, in one sentence. */
public final class ReasonWords {

	private ReasonWords() {
	}

	/**
	 * The sentence for a reason.
	 *
	 * @param category the name of a column
	 */
	public static String of(Reason reason, IntFunction<String> category) {
		String given = category.apply(reason.given());
		String suggested = category.apply(reason.suggested());
		String forGiven = Numbers.percent(reason.probabilityGiven());
		String forSuggested = Numbers.percent(reason.probabilitySuggested());
		return switch (reason.kind()) {
		case PREDICTED_OTHER -> "Looks like " + suggested + " (" + forSuggested + "), hardly like " + given + " ("
				+ forGiven + ")";
		case NOISE_PATTERN -> "Could be either (" + suggested + " " + forSuggested + ", " + given + " " + forGiven
				+ "), and " + given + " is often given by mistake for " + suggested;
		case GIVEN_UNLIKELY -> "Unlike the other images of " + given + " (" + forGiven + "); " + suggested
				+ " comes closest (" + forSuggested + ")";
		case MERGEABLE_PAIR -> given + " and " + suggested + " can hardly be told apart here (" + suggested + " "
				+ forSuggested + ", " + given + " " + forGiven + ")";
		case DUPLICATE_DISAGREES -> "The same picture is also labelled " + suggested + " (" + suggested + " "
				+ forSuggested + ", " + given + " " + forGiven + ")";
		case NONE -> "Nothing speaks against " + given + " (" + forGiven + ")";
		};
	}
}
