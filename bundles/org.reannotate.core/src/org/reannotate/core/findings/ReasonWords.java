package org.reannotate.core.findings;

import java.util.function.IntFunction;

import org.reannotate.analysis.labelissues.Reason;
import org.reannotate.core.words.Percent;

/** Why a label is doubted, in one sentence: the same words in the store, the lists, the tables and the report. */
public final class ReasonWords {

	private final IntFunction<String> category;

	/** @param category the name of a column, 0 to K-1 */
	public ReasonWords(IntFunction<String> category) {
		this.category = category;
	}

	/**
	 * The sentence for a reason, without a full stop.
	 *
	 * @param duplicateDiffers whether a duplicate of the sample carries another label
	 */
	public String of(Reason reason, boolean duplicateDiffers) {
		String sentence = sentence(reason);
		return duplicateDiffers && reason.kind() != Reason.Kind.DUPLICATE_DISAGREES
				? sentence + "; a copy of it carries another label" : sentence;
	}

	private String sentence(Reason reason) {
		String given = name(reason.given());
		String suggested = name(reason.suggested());
		String forGiven = Percent.of(reason.probabilityGiven());
		String forSuggested = Percent.of(reason.probabilitySuggested());
		String shares = " (" + suggested + " " + forSuggested + ", " + given + " " + forGiven + ")";
		return switch (reason.kind()) {
		case PREDICTED_OTHER -> "Looks like " + suggested + " (" + forSuggested + "), hardly like " + given + " ("
				+ forGiven + ")";
		case NOISE_PATTERN -> "Could be either" + shares + ", and " + given + " is often given by mistake for "
				+ suggested;
		case GIVEN_UNLIKELY -> "Unlike the other images of " + given + " (" + forGiven + "); " + suggested
				+ " comes closest (" + forSuggested + ")";
		case MERGEABLE_PAIR -> given + " and " + suggested + " can hardly be told apart here" + shares;
		case DUPLICATE_DISAGREES -> "The same picture is also labelled " + suggested + shares;
		case NONE -> "Nothing speaks against " + given + " (" + forGiven + ")";
		};
	}

	private String name(int column) {
		return column < 0 ? "no label" : category.apply(column);
	}
}
