package org.reannotate.core.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Puts rows into groups: counts first, then places every row behind those of its group that came before. */
final class Grouping {

	private static final int STEPS = 10;

	private final SampleColumns columns;
	private final int[] ranks;
	private final GroupKey key;
	private final LocalDays days = new LocalDays();

	/** @param ranks of category ids when sorted by path */
	Grouping(SampleColumns columns, int[] ranks, GroupKey key) {
		this.columns = columns;
		this.ranks = ranks;
		this.key = key;
	}

	/** Returns the groups in order. */
	List<Group> groups(BitSet rows) {
		int[] counts = new int[16];
		for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
			int place = value(row) + 1;
			if (place >= counts.length) {
				counts = Arrays.copyOf(counts, place * 2);
			}
			counts[place]++;
		}
		List<Group> groups = new ArrayList<>();
		for (int place = 0; place < counts.length; place++) {
			if (counts[place] > 0) {
				groups.add(new Group(key, place - 1, counts[place]));
			}
		}
		groups.sort(Comparator.comparingLong(group -> order(group.value())));
		return groups;
	}

	/** Returns the rows' ids group after group; inside a group in the order given, where empty stands for as they are. */
	GroupedIds ids(BitSet rows, int[] order) {
		List<Group> groups = groups(rows);
		int[] next = new int[groups.stream().mapToInt(Group::value).max().orElse(-1) + 2];
		int total = 0;
		for (Group group : groups) {
			next[group.value() + 1] = total;
			total += group.count();
		}
		int[] ids = new int[total];
		for (int i = 0; i < columns.rows(); i++) {
			int row = order.length == 0 ? i : order[i];
			if (rows.get(row)) {
				ids[next[value(row) + 1]++] = columns.ids[row];
			}
		}
		return new GroupedIds(ids, groups);
	}

	private int value(int row) {
		return switch (key) {
		case NONE -> -1;
		case CATEGORY -> columns.category[row];
		case GIVEN -> columns.given[row];
		case PREDICTION -> columns.prediction[row];
		case SPLIT -> columns.split[row];
		case STATE -> columns.state[row];
		case FINDING -> columns.findings[row] == 0 ? -1 : Integer.numberOfTrailingZeros(columns.findings[row]);
		case SCORE -> step(columns.score[row]);
		case DECIDED -> columns.decided[row] == 0 ? -1 : days.of(columns.decided[row]);
		};
	}

	private static int step(float score) {
		return Float.isNaN(score) ? -1 : Math.max(0, Math.min(STEPS - 1, (int) (score * STEPS)));
	}

	/** Returns where a group comes: categories by path, days backwards, samples without a value last. */
	private long order(int value) {
		if (value < 0) {
			return Long.MAX_VALUE;
		}
		return switch (key) {
		case CATEGORY, GIVEN, PREDICTION -> (value < ranks.length ? (long) ranks[value] : Integer.MAX_VALUE) << 32 | value;
		case DECIDED -> -value;
		default -> value;
		};
	}
}
