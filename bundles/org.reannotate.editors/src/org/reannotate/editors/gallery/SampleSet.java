package org.reannotate.editors.gallery;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/** A fixed set of samples, by their ids. Immutable. */
public final class SampleSet {

	private final int[] ids;

	private SampleSet(int[] ids) {
		this.ids = ids;
	}

	public static SampleSet of(Collection<Integer> ids) {
		return new SampleSet(ids.stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
	}

	public static SampleSet of(int... ids) {
		return new SampleSet(Arrays.stream(ids).sorted().distinct().toArray());
	}

	/** Ascending; a copy. */
	public int[] ids() {
		return ids.clone();
	}

	public int size() {
		return ids.length;
	}

	public boolean contains(int sampleId) {
		return Arrays.binarySearch(ids, sampleId) >= 0;
	}

	/** Bit i stands for sample i; for asking about very many. */
	BitSet bits() {
		var bits = new BitSet();
		Arrays.stream(ids).forEach(bits::set);
		return bits;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SampleSet set && Arrays.equals(ids, set.ids);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(ids);
	}
}
