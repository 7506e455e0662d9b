package org.reannotate.core.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.SampleFilter.Presence;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The index against a plain list that is filtered and sorted the slow way. */
class SampleIndexPropertyTest {

	private static final int[] RANKS = { 0, 4, 2, 0, 1, 3 };
	private static final String[] LETTERS = { "a", "A", "b", "/", "é", "É", "İ", "س", "😀", "Z" };

	@Property(tries = 400)
	void pagesAreWhatFilteringAndSortingAListGives(@ForAll long seed, @ForAll @IntRange(max = 60) int rows) {
		Random random = new Random(seed);
		SampleColumns columns = columns(random, rows);
		SampleFilter filter = filter(random);
		SampleSort sort = sort(random);
		int offset = random.nextInt(10);
		int limit = random.nextInt(20);

		IntPage page = SampleIndex.of(columns, RANKS).page(new SampleQuery(filter, sort, offset, limit));

		int[] expected = expected(columns, filter, sort);
		assertEquals(expected.length, page.total());
		assertArrayEquals(Arrays.stream(expected).skip(offset).limit(limit).toArray(), page.ids());
	}

	@Property(tries = 400)
	void aMendedIndexAnswersLikeANewOne(@ForAll long seed, @ForAll @IntRange(min = 20, max = 80) int rows) {
		Random random = new Random(seed);
		SampleColumns before = columns(random, rows);
		SampleIndex index = SampleIndex.of(before, RANKS);
		for (SortKey key : SortKey.values()) {
			index.page(new SampleQuery(SampleFilter.ALL, new SampleSort(key, random.nextBoolean()), 0, 1));
		}
		SampleColumns after = before.copy(rows + random.nextInt(3));
		after.paths = paths(before.paths.append(), random, after.rows() - rows);
		int[] changed = random.ints(random.nextInt(3), 0, rows).sorted().distinct().toArray();
		IntStream.concat(Arrays.stream(changed), IntStream.range(rows, after.rows()))
				.forEach(row -> fill(after, row, random));

		SampleIndex mended = index.next(after, changed, RANKS);

		SampleIndex fresh = SampleIndex.of(after, RANKS);
		for (SortKey key : SortKey.values()) {
			for (boolean descending : new boolean[] { false, true }) {
				var query = new SampleQuery(filter(random), new SampleSort(key, descending), 0, 100);
				assertArrayEquals(fresh.page(query).ids(), mended.page(query).ids(), () -> query.sort().toString());
			}
		}
	}

	@Property(tries = 200)
	void countsAndPositionsAgreeWithPages(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int rows) {
		Random random = new Random(seed);
		SampleIndex index = SampleIndex.of(columns(random, rows), RANKS);
		SampleFilter filter = filter(random);
		SampleSort sort = sort(random);

		IntPage all = index.page(new SampleQuery(filter, sort, 0, rows));

		assertEquals(all.total(), index.count(filter));
		assertEquals(all.total(), index.countByCategory(filter).values().stream().mapToInt(Integer::intValue).sum());
		for (int row = 0; row < rows; row++) {
			int id = index.id(row);
			int place = IntStream.range(0, all.total()).filter(i -> all.ids()[i] == id).findFirst().orElse(-1);
			assertEquals(place, index.position(id, filter, sort));
		}
	}

	@Property(tries = 200)
	void groupsHoldEverySampleOnceInOrder(@ForAll long seed, @ForAll @IntRange(max = 60) int rows) {
		Random random = new Random(seed);
		SampleIndex index = SampleIndex.of(columns(random, rows), RANKS);
		SampleFilter filter = filter(random);
		SampleSort sort = sort(random);
		GroupKey key = GroupKey.values()[random.nextInt(GroupKey.values().length)];

		GroupedIds grouped = index.grouped(filter, key, sort);

		assertEquals(grouped.groups(), index.groups(filter, key));
		int[] sorted = index.ids(filter, sort);
		List<Integer> expected = new ArrayList<>();
		for (Group group : grouped.groups()) {
			int[] members = Arrays.stream(sorted).filter(id -> group(index, index.row(id), key) == group.value()).toArray();
			assertEquals(members.length, group.count());
			assertArrayEquals(members, Arrays.copyOfRange(grouped.ids(), expected.size(), expected.size() + group.count()));
			Arrays.stream(members).forEach(expected::add);
		}
		assertEquals(sorted.length, grouped.ids().length);
		List<Double> places = grouped.groups().stream().map(group -> place(group)).toList();
		assertEquals(places.stream().sorted().toList(), places);
	}

	private static int group(SampleIndex index, int row, GroupKey key) {
		SampleColumns columns = index.columns();
		return switch (key) {
		case NONE -> -1;
		case CATEGORY -> index.category(row);
		case GIVEN -> index.given(row);
		case PREDICTION -> index.prediction(row);
		case SPLIT -> columns.split[row];
		case STATE -> index.state(row).ordinal();
		case FINDING -> Arrays.stream(FindingKind.values()).filter(kind -> (index.findings(row) & kind.bit()) != 0)
				.mapToInt(Enum::ordinal).findFirst().orElse(-1);
		case SCORE -> Float.isNaN(index.score(row)) ? -1 : Math.min(9, Math.max(0, (int) Math.floor(index.score(row) * 10)));
		case DECIDED -> index.decided(row) == 0 ? -1
				: (int) LocalDate.ofInstant(Instant.ofEpochSecond(index.decided(row)), ZoneId.systemDefault()).toEpochDay();
		};
	}

	private static double place(Group group) {
		if (group.value() < 0) {
			return Double.POSITIVE_INFINITY;
		}
		return switch (group.key()) {
		case CATEGORY, GIVEN, PREDICTION -> Double.isNaN(rank(group.value())) ? 100 : rank(group.value());
		case DECIDED -> -group.value();
		default -> group.value();
		};
	}

	@Property(tries = 50)
	void columnsAreTheSameAfterWritingAndReading(@ForAll long seed, @ForAll @IntRange(max = 60) int rows)
			throws IOException {
		Random random = new Random(seed);
		SampleColumns columns = columns(random, rows);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		columns.write(new DataOutputStream(bytes));

		SampleColumns read = SampleColumns.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

		SampleFilter filter = filter(random);
		for (SortKey key : SortKey.values()) {
			SampleSort sort = new SampleSort(key, random.nextBoolean());
			assertArrayEquals(SampleIndex.of(columns, RANKS).ids(filter, sort), SampleIndex.of(read, RANKS).ids(filter, sort));
		}
		for (int row = 0; row < rows; row++) {
			assertEquals(columns.paths.path(row), read.paths.path(row));
		}
	}

	private static SampleColumns columns(Random random, int rows) {
		SampleColumns columns = new SampleColumns(rows);
		for (int row = 0; row < rows; row++) {
			fill(columns, row, random);
		}
		columns.paths = paths(PathColumn.EMPTY.append(), random, rows);
		return columns;
	}

	private static PathColumn paths(PathColumn.Builder builder, Random random, int count) {
		for (int i = 0; i < count; i++) {
			builder.add(text(random, random.nextInt(12)));
		}
		return builder.build();
	}

	private static String text(Random random, int letters) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < letters; i++) {
			text.append(LETTERS[random.nextInt(LETTERS.length)]);
		}
		return text.toString();
	}

	private static void fill(SampleColumns columns, int row, Random random) {
		columns.ids[row] = 10 + row * 3;
		columns.category[row] = random.nextInt(7) - 1;
		columns.given[row] = random.nextInt(6) - 1;
		columns.prediction[row] = random.nextInt(6) - 1;
		columns.score[row] = random.nextInt(4) == 0 ? Float.NaN : (random.nextInt(9) - 4) / 4f;
		columns.duplicateGroup[row] = random.nextInt(4) - 1;
		columns.split[row] = (byte) (random.nextInt(4) - 1);
		columns.state[row] = (byte) random.nextInt(SampleState.values().length);
		columns.findings[row] = (byte) random.nextInt(8);
		columns.flags[row] = (byte) (random.nextInt(3) == 0 ? random.nextInt(8) : 0);
		columns.decided[row] = random.nextBoolean() ? 0 : 1_700_000_000 + random.nextInt(5) * 50_000;
	}

	private static SampleFilter filter(Random random) {
		boolean scored = random.nextInt(3) == 0;
		return SampleFilter.ALL.withCategories(some(random, 7, i -> i - 1)).withGiven(some(random, 6, i -> i - 1))
				.withPredictions(some(random, 6, i -> i - 1)).withSplits(some(random, 3, i -> Split.values()[i]))
				.withStates(some(random, 5, i -> SampleState.values()[i]))
				.withFindings(some(random, 3, i -> FindingKind.values()[i]))
				.withScores(scored ? -0.5f : Float.NEGATIVE_INFINITY,
						scored && random.nextBoolean() ? 0.5f : Float.POSITIVE_INFINITY)
				.withPresence(Presence.values()[random.nextInt(5)]).withDuplicates(random.nextInt(4) == 0)
				.withAsked(random.nextInt(4) == 0).withText(random.nextInt(3) == 0 ? words(random) : "");
	}

	private static String words(Random random) {
		return " " + text(random, 1 + random.nextInt(2)) + (random.nextBoolean() ? "  " + text(random, 1) : "");
	}

	private static <T> Set<T> some(Random random, int kinds, IntFunction<T> kind) {
		Set<T> some = new HashSet<>();
		if (random.nextInt(4) == 0) {
			IntStream.range(0, kinds).filter(i -> random.nextBoolean()).mapToObj(kind).forEach(some::add);
		}
		return some;
	}

	private static SampleSort sort(Random random) {
		return new SampleSort(SortKey.values()[random.nextInt(SortKey.values().length)], random.nextBoolean());
	}

	private static int[] expected(SampleColumns columns, SampleFilter filter, SampleSort sort) {
		List<Integer> rows = new ArrayList<>();
		for (int row = 0; row < columns.rows(); row++) {
			if (passes(columns, row, filter)) {
				rows.add(row);
			}
		}
		Comparator<Double> direction = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
		rows.sort(Comparator.comparing((Integer row) -> value(columns, row, sort.key()),
				Comparator.comparing((Double value) -> value.isNaN()).thenComparing(direction)));
		return rows.stream().mapToInt(row -> columns.ids[row]).toArray();
	}

	private static double value(SampleColumns columns, int row, SortKey key) {
		return switch (key) {
		case ID -> row;
		case SCORE -> columns.score[row];
		case CATEGORY -> rank(columns.category[row]);
		case GIVEN -> rank(columns.given[row]);
		case PREDICTION -> rank(columns.prediction[row]);
		case STATE -> columns.state[row];
		case SPLIT -> columns.split[row] < 0 ? Double.NaN : columns.split[row];
		case DUPLICATE_GROUP -> columns.duplicateGroup[row] < 0 ? Double.NaN : columns.duplicateGroup[row];
		case DECIDED -> columns.decided[row] == 0 ? Double.NaN : columns.decided[row];
		case PATH -> pathRank(columns, row);
		};
	}

	private static double pathRank(SampleColumns columns, int row) {
		return IntStream.range(0, columns.rows())
				.filter(other -> compare(columns.paths.path(other), columns.paths.path(row)) < 0).count();
	}

	private static int compare(String path, String other) {
		return Arrays.compareUnsigned(path.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

	private static double rank(int category) {
		return category < 0 || category >= RANKS.length ? Double.NaN : RANKS[category];
	}

	private static boolean passes(SampleColumns columns, int row, SampleFilter filter) {
		boolean missing = (columns.flags[row] & SampleColumns.MISSING) != 0;
		boolean unreadable = (columns.flags[row] & SampleColumns.UNREADABLE) != 0;
		boolean present = switch (filter.presence()) {
		case ANY -> true;
		case PRESENT -> !missing;
		case READABLE -> !missing && !unreadable;
		case UNREADABLE -> !missing && unreadable;
		case MISSING -> missing;
		};
		boolean anyScore = filter.scoreFrom() == Float.NEGATIVE_INFINITY && filter.scoreTo() == Float.POSITIVE_INFINITY;
		return present && (anyScore || columns.score[row] >= filter.scoreFrom() && columns.score[row] <= filter.scoreTo())
				&& in(filter.categories(), columns.category[row]) && in(filter.given(), columns.given[row])
				&& in(filter.predictions(), columns.prediction[row])
				&& (filter.splits().isEmpty()
						|| columns.split[row] >= 0 && filter.splits().contains(Split.values()[columns.split[row]]))
				&& in(filter.states(), SampleState.values()[columns.state[row]])
				&& (filter.findings().isEmpty()
						|| filter.findings().stream().anyMatch(kind -> (columns.findings[row] & kind.bit()) != 0))
				&& (!filter.duplicates() || columns.duplicateGroup[row] >= 0)
				&& (!filter.asked() || (columns.flags[row] & SampleColumns.ASKED) != 0)
				&& Arrays.stream(filter.text().strip().split("\\s+")).allMatch(word -> columns.paths.path(row)
						.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
	}

	private static <T> boolean in(Set<T> set, T value) {
		return set.isEmpty() || set.contains(value);
	}
}
