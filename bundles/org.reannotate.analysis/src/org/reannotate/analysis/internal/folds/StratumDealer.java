package org.reannotate.analysis.internal.folds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Deals the units of one stratum after the other; remembers only how small strata were dealt, to even them out. */
final class StratumDealer {

	private final Units units;
	private final double[] shares;
	private final byte[] partOfUnit;
	private final Quotas quotas;

	StratumDealer(Units units, double[] shares, byte[] partOfUnit) {
		this.units = units;
		this.shares = shares;
		this.partOfUnit = partOfUnit;
		this.quotas = new Quotas(shares);
	}

	/** Deals {@code order[from..to-1]}, which are the units of one stratum by hash. */
	void deal(int[] order, int from, int to) {
		double[] places = new double[to - from];
		int weight = 0;
		List<Integer> groups = new ArrayList<>();
		for (int i = from; i < to; i++) {
			places[i - from] = SampleHash.place(units.hash(order[i]));
			weight += units.weight(order[i]);
			if (units.weight(order[i]) > 1) {
				groups.add(order[i]);
			}
		}
		int[] room = quotas.of(weight, places);
		dealGroups(groups, room);
		shrinkTo(room, to - from - groups.size());
		dealSingles(order, from, to, room);
	}

	private void dealGroups(List<Integer> groups, int[] room) {
		groups.sort(Comparator.<Integer>comparingInt(unit -> -units.weight(unit)));
		for (int unit : groups) {
			int part = naturalPart(SampleHash.place(units.hash(unit)));
			if (room[part] < units.weight(unit)) {
				part = roomiest(room, part);
			}
			room[part] -= units.weight(unit);
			partOfUnit[unit] = (byte) part;
		}
	}

	private void dealSingles(int[] order, int from, int to, int[] room) {
		int part = 0;
		for (int i = from; i < to; i++) {
			if (units.weight(order[i]) == 1) {
				while (room[part] == 0) {
					part++;
				}
				room[part]--;
				partOfUnit[order[i]] = (byte) part;
			}
		}
	}

	/** Groups may have overdrawn their part: takes from the roomiest parts until exactly {@code places} are left. */
	private static void shrinkTo(int[] room, int places) {
		int sum = 0;
		for (int part = 0; part < room.length; part++) {
			room[part] = Math.max(0, room[part]);
			sum += room[part];
		}
		for (; sum > places; sum--) {
			room[roomiest(room, 0)]--;
		}
	}

	private int naturalPart(double place) {
		double end = 0;
		for (int part = 0; part < shares.length; part++) {
			end += shares[part];
			if (place < end) {
				return part;
			}
		}
		return shares.length - 1;
	}

	/** The part with most room; of several the first from the preferred one on. */
	private static int roomiest(int[] room, int preferred) {
		int best = preferred;
		for (int step = 1; step < room.length; step++) {
			int part = (preferred + step) % room.length;
			if (room[part] > room[best]) {
				best = part;
			}
		}
		return best;
	}
}
