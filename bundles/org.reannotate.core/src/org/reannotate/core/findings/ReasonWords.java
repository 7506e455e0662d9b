package org.reannotate.core.findings;

import java.util.function.IntFunction;

import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.labelissues.Reason;
import org.reannotate.protocol.words.Percent;

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
				? NLS.bind(Messages.ReasonWords_copyDiffers, sentence) : sentence;
	}

	private String sentence(Reason reason) {
		Object[] names = { name(reason.suggested()), Percent.of(reason.probabilitySuggested()), name(reason.given()),
				Percent.of(reason.probabilityGiven()) };
		return NLS.bind(switch (reason.kind()) {
		case PREDICTED_OTHER -> Messages.ReasonWords_predictedOther;
		case NOISE_PATTERN -> Messages.ReasonWords_noisePattern;
		case GIVEN_UNLIKELY -> Messages.ReasonWords_givenUnlikely;
		case MERGEABLE_PAIR -> Messages.ReasonWords_mergeablePair;
		case DUPLICATE_DISAGREES -> Messages.ReasonWords_duplicateDisagrees;
		case NONE -> Messages.ReasonWords_none;
		}, names);
	}

	private String name(int column) {
		return column < 0 ? Messages.ReasonWords_noLabel : category.apply(column);
	}
}
