package org.reannotate.views.decisions;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.query.SortKey;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.SessionTaxonomy;

/** Finds decisions in a log. For a job: some tens of milliseconds for hundreds of thousands. */
public final class DecisionSearch {

	/** By what decisions are sorted: the columns of the table. */
	public enum Key {
		TIME, AUTHOR, KIND, PATH, LABEL, REASON
	}

	/** Also images that are gone by now. */
	private static final SampleFilter ANY = SampleFilter.ALL.withPresence(Presence.ANY);

	private final DecisionLog log;
	private final SampleIndex index;
	private final SessionTaxonomy taxonomy;
	private final Instant now;

	public DecisionSearch(DecisionLog log, SampleIndex index, SessionTaxonomy taxonomy, Instant now) {
		this.log = log;
		this.index = index;
		this.taxonomy = taxonomy;
		this.now = now;
	}

	/** Rows of the log that pass, in order; by time means newest first, and turned round oldest first. */
	public int[] rows(DecisionFilter filter, Key key, boolean turned) {
		IntPredicate passes = fields(filter).and(words(filter.text()));
		int[] rows = IntStream.range(0, log.size()).map(i -> log.size() - 1 - i).filter(passes).toArray();
		if (key == Key.TIME && !turned) {
			return rows;
		}
		if (key == Key.PATH) {
			return byPath(rows, turned);
		}
		Comparator<Integer> comparator = comparator(key);
		return Arrays.stream(rows).boxed().sorted(turned ? comparator.reversed() : comparator)
				.mapToInt(Integer::intValue).toArray();
	}

	private IntPredicate fields(DecisionFilter filter) {
		long since = filter.days() == 0 ? Long.MIN_VALUE : now.minus(Duration.ofDays(filter.days())).toEpochMilli();
		DecisionKind kind = filter.kind();
		return row -> log.millis(row) >= since && (filter.author().isEmpty() || log.author(row).equals(filter.author()))
				&& (kind == null || log.kind(row) == kind) && (filter.sampleId() < 0 || log.sampleId(row) == filter.sampleId())
				&& (filter.category() == CategoryRecord.NONE || concerns(row, filter.category()));
	}

	private boolean concerns(int row, int category) {
		return taxonomy.resolve(log.category(row)) == category || taxonomy.resolve(log.from(row)) == category
				|| taxonomy.resolve(log.to(row)) == category;
	}

	private IntPredicate words(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).map(this::word)
				.reduce(row -> true, IntPredicate::and);
	}

	private IntPredicate word(String word) {
		var samples = new BitSet();
		Arrays.stream(index.ids(SampleFilter.ALL.withText(word), SampleSort.BY_ID)).forEach(samples::set);
		var categories = new BitSet();
		log.categories().stream().filter(id -> contains(taxonomy.path(id), word)).forEach(categories::set);
		return row -> samples.get(log.sampleId(row)) || contains(log.author(row), word) || contains(log.reason(row), word)
				|| in(categories, log.category(row)) || in(categories, log.from(row)) || in(categories, log.to(row));
	}

	private static boolean in(BitSet categories, int category) {
		return category >= 0 && categories.get(category);
	}

	private static boolean contains(String text, String word) {
		return text.toLowerCase(Locale.ROOT).contains(word);
	}

	private Comparator<Integer> comparator(Key key) {
		Comparator<Integer> newest = Comparator.<Integer>comparingInt(row -> row).reversed();
		return switch (key) {
		case TIME -> newest;
		case AUTHOR -> Comparator.<Integer, String>comparing(log::author).thenComparing(newest);
		case KIND -> Comparator.<Integer, DecisionKind>comparing(log::kind).thenComparing(newest);
		case PATH -> throw new IllegalArgumentException(key.name());
		case LABEL -> Comparator.<Integer, String>comparing(row -> taxonomy.path(log.to(row))).thenComparing(newest);
		case REASON -> Comparator.<Integer, String>comparing(log::reason).reversed().thenComparing(newest);
		};
	}

	/** The index knows the order of paths: no path is compared here. Decisions about one image stay newest first. */
	private int[] byPath(int[] rows, boolean turned) {
		int[] ids = index.ids(ANY, new SampleSort(SortKey.PATH, turned));
		var places = new int[index.size()];
		Arrays.fill(places, Integer.MAX_VALUE);
		for (int place = 0; place < ids.length; place++) {
			places[index.row(ids[place])] = place;
		}
		long[] keys = new long[rows.length];
		for (int i = 0; i < rows.length; i++) {
			int row = index.row(log.sampleId(rows[i]));
			keys[i] = (long) (row < 0 ? Integer.MAX_VALUE : places[row]) << 32 | log.size() - 1 - rows[i];
		}
		Arrays.sort(keys);
		return Arrays.stream(keys).mapToInt(each -> log.size() - 1 - (int) each).toArray();
	}
}
