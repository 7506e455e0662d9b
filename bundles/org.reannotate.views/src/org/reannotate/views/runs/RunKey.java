package org.reannotate.views.runs;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.reannotate.views.running.RunWords;

/** By what runs are ordered: the columns of their table. The first click gives the order that helps most. */
enum RunKey {
	NAME, RECIPE, STATE, STARTED, LENGTH, VALIDATION, OUT_OF_SAMPLE, HEALTH, DECISIONS, DEVICE;

	/** What is missing comes last in either direction. */
	Comparator<RunRow> order(boolean turned) {
		return switch (this) {
		case NAME -> words(turned, RunRow::name);
		case RECIPE -> words(turned, RunRow::recipe);
		case STATE -> words(turned, row -> RunWords.state(row.entry().state()));
		case STARTED -> numbers(!turned, row -> row.started() == null ? Double.NaN : row.started().toEpochMilli());
		case LENGTH -> numbers(!turned, RunRow::seconds);
		case VALIDATION -> numbers(!turned, RunRow::validation);
		case OUT_OF_SAMPLE -> numbers(!turned, RunRow::outOfSample);
		case HEALTH -> numbers(!turned, RunRow::health);
		case DECISIONS -> numbers(!turned, row -> row.entry().decisionsKnown());
		case DEVICE -> words(turned, row -> RunWords.device(row.entry().info()));
		};
	}

	/** Whether the order as it is shown goes downwards. */
	boolean descending(boolean turned) {
		boolean text = this == NAME || this == RECIPE || this == STATE || this == DEVICE;
		return text == turned;
	}

	private static Comparator<RunRow> words(boolean descending, Function<RunRow, String> text) {
		Comparator<RunRow> order = Comparator.comparing(row -> text.apply(row).toLowerCase(Locale.ROOT));
		return descending ? order.reversed() : order;
	}

	private static Comparator<RunRow> numbers(boolean descending, ToDoubleFunction<RunRow> number) {
		Comparator<RunRow> order = Comparator.comparingDouble(number);
		Comparator<RunRow> missing = Comparator.comparing(row -> Double.isNaN(number.applyAsDouble(row)));
		return missing.thenComparing(descending ? order.reversed() : order);
	}
}
