package org.reannotate.application.commandline.analyze;

import java.util.Arrays;
import java.util.Iterator;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.labelissues.Filter;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.Score;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How label issues are looked for; the same options for {@code analyze} and {@code audit}. */
public final class FindingOptions {

	@Option(names = "--filter", paramLabel = "NAME", converter = FilterName.class,
			completionCandidates = FilterNames.class,
			description = "Which labels are flagged: ${COMPLETION-CANDIDATES} (default: blend). A filter that is named flags"
					+ " also where the model is too weak to be trusted; without one, nothing is flagged there.")
	private @Nullable Filter filter;

	@Option(names = "--score", paramLabel = "NAME", defaultValue = "blend", converter = ScoreName.class,
			completionCandidates = ScoreNames.class,
			description = "How labels are scored and ranked: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
	private Score score = Score.BLEND;

	@Option(names = "--adjusted",
			description = "Subtract each category's average confidence before scoring, which is fairer to categories that"
					+ " the model is unsure of. For self_confidence and normalized_margin.")
	private boolean adjusted;

	/** The options for the finder. */
	public LabelIssueOptions labelIssues(@Nullable Integer threads) {
		Filter named = filter;
		LabelIssueOptions options = LabelIssueOptions.defaults().withScore(score).withAdjusted(adjusted);
		options = named == null ? options : options.withFilter(named).withFlagsOfWeakModels(true);
		return threads == null ? options : options.withThreads(threads);
	}

	/** What makes no sense together; {@code null} where all does. */
	public @Nullable String problem() {
		return adjusted && (score == Score.BLEND || score == Score.CONFIDENCE_WEIGHTED_ENTROPY)
				? "--adjusted has no meaning for --score " + score.id() + "; use it with self_confidence or"
						+ " normalized_margin"
				: null;
	}

	static final class FilterName implements ITypeConverter<Filter> {
		@Override
		public Filter convert(String name) {
			return Filter.byId(name).orElseThrow(() -> new TypeConversionException(
					"there is no filter '" + name + "'; the filters are " + String.join(", ", new FilterNames())));
		}
	}

	static final class ScoreName implements ITypeConverter<Score> {
		@Override
		public Score convert(String name) {
			return Score.byId(name).orElseThrow(() -> new TypeConversionException(
					"there is no score '" + name + "'; the scores are " + String.join(", ", new ScoreNames())));
		}
	}

	static final class FilterNames implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(Filter.values()).map(Filter::id).iterator();
		}
	}

	static final class ScoreNames implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(Score.values()).map(Score::id).iterator();
		}
	}
}
