package org.reannotate.core.blind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleIndex;

/**
 * The images that are put before people blind: one in twenty, chosen by their ids alone, so that every process, every
 * person and every run chooses the same ones, and images that are imported later come in at the same rate. Pure.
 */
public final class BlindSample {

	/** Share of all images. */
	public static final double SHARE = 0.05;

	private static final long RANGE = 1L << 32;

	private BlindSample() {
	}

	/** Whether an image is one of them. */
	public static boolean contains(int sampleId) {
		return place(sampleId) < (long) (SHARE * RANGE);
	}

	/** A number in [0, 2^32) that looks random: the finalizer of MurmurHash3 (Appleby, 2011). */
	private static long place(int id) {
		int h = id ^ 0x5bd1e995;
		h = (h ^ h >>> 16) * 0x85ebca6b;
		h = (h ^ h >>> 13) * 0xc2b2ae35;
		return Integer.toUnsignedLong(h ^ h >>> 16);
	}

	/** How many images take part: labelled, readable, not taken out. */
	public static int size(SampleIndex index) {
		return of(index, Set.of()).length;
	}

	/**
	 * Those that a person has still to answer for, in an order that says nothing about them.
	 *
	 * @param answered ids of samples that the person has answered for
	 */
	public static int[] of(SampleIndex index, Set<Integer> answered) {
		List<Integer> ids = new ArrayList<>();
		for (int row = 0; row < index.size(); row++) {
			int id = index.id(row);
			if (contains(id) && takesPart(index, row) && !answered.contains(id)) {
				ids.add(id);
			}
		}
		ids.sort(Comparator.comparingLong(BlindSample::place));
		return ids.stream().mapToInt(Integer::intValue).toArray();
	}

	private static boolean takesPart(SampleIndex index, int row) {
		return index.category(row) >= 0 && !index.missing(row) && !index.unreadable(row)
				&& index.state(row) != SampleState.EXCLUDED;
	}
}
