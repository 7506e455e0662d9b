package org.reannotate.application.commandline.analyze;

import java.util.Arrays;
import java.util.Iterator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.labelissues.Filter;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.Score;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How label issues are looked for; the same options for {@code analyze} and {@code audit}. */
public final class FindingOptions {

	@Option(names = "--filter", paramLabel = "NAME", converter = FilterName.class,
			completionCandidates = FilterNames.class)
	private @Nullable Filter filter;

	@Option(names = "--score", paramLabel = "NAME", defaultValue = "blend", converter = ScoreName.class,
			completionCandidates = ScoreNames.class)
	private Score score = Score.BLEND;

	@Option(names = "--adjusted")
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
				? NLS.bind(Messages.FindingOptions_adjusted, score.id()) : null;
	}

	static final class FilterName implements ITypeConverter<Filter> {
		@Override
		public Filter convert(String name) {
			return Filter.byId(name).orElseThrow(() -> new TypeConversionException(
					NLS.bind(Messages.FindingOptions_noFilter, name, String.join(", ", new FilterNames()))));
		}
	}

	static final class ScoreName implements ITypeConverter<Score> {
		@Override
		public Score convert(String name) {
			return Score.byId(name).orElseThrow(() -> new TypeConversionException(
					NLS.bind(Messages.FindingOptions_noScore, name, String.join(", ", new ScoreNames()))));
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
