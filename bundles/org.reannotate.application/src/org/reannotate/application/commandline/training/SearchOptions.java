package org.reannotate.application.commandline.training;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.Hyperparameter;
import org.reannotate.audit.training.SearchSpace;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a search for hyperparameters can be told. */
final class SearchOptions {

	private static final double SECONDS_A_MINUTE = 60;
	private static final double MOST_MINUTES = 60 * 24 * 30;

	@Option(names = "--search", paramLabel = "MINUTES")
	private @Nullable Double minutes;

	@Option(names = "--search-over", split = ",", paramLabel = "NAME", converter = HyperparameterName.class,
			completionCandidates = HyperparameterNames.class)
	private @Nullable List<Hyperparameter> over;

	@Option(names = "--search-rates", paramLabel = "LOW,HIGH", converter = RateRange.class)
	private @Nullable Rates rates;

	@Option(names = "--search-only")
	private boolean only;

	/** Whether something is to be searched. */
	boolean isWanted() {
		return minutes != null;
	}

	/** Whether nothing is trained after the search. */
	boolean isAlone() {
		return only;
	}

	/** What makes no sense; {@code null} where all does. */
	@Nullable
	String problem() {
		Double time = minutes;
		if (time == null) {
			return over != null || rates != null || only
					? Messages.SearchOptions_alone : null;
		}
		if (!(time > 0 && time <= MOST_MINUTES)) {
			return Messages.SearchOptions_minutes;
		}
		try {
			space();
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	/** How long it may take. */
	Duration budget() {
		Double time = minutes;
		return Duration.ofMillis(Math.max(1, Math.round((time == null ? 0 : time) * SECONDS_A_MINUTE * 1000)));
	}

	/** What is varied; throws {@link IllegalArgumentException} in words for people. */
	SearchSpace space() {
		List<Hyperparameter> named = over;
		Set<Hyperparameter> varied = named == null ? SearchSpace.defaults().varied() : EnumSet.copyOf(named);
		Rates range = rates;
		return range == null ? SearchSpace.of(varied) : new SearchSpace(varied, range.low(), range.high());
	}

	/** From one learning rate to another. */
	record Rates(double low, double high) {
	}

	static final class HyperparameterName implements ITypeConverter<Hyperparameter> {
		@Override
		public Hyperparameter convert(String name) {
			return Hyperparameter.of(name.strip()).orElseThrow(() -> new TypeConversionException(
					NLS.bind(Messages.SearchOptions_noHyperparameter, name,
							String.join(", ", new HyperparameterNames()))));
		}
	}

	static final class HyperparameterNames implements Iterable<String> {
		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(Hyperparameter.values()).map(Hyperparameter::id).iterator();
		}
	}

	static final class RateRange implements ITypeConverter<Rates> {
		@Override
		public Rates convert(String text) {
			String[] parts = text.split(",");
			try {
				if (parts.length == 2) {
					return new Rates(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
				}
			} catch (NumberFormatException e) {
				throw noRates(text);
			}
			throw noRates(text);
		}

		private static TypeConversionException noRates(String text) {
			return new TypeConversionException(NLS.bind(Messages.SearchOptions_noRates, text));
		}
	}
}
