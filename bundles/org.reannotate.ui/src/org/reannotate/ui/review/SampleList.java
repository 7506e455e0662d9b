package org.reannotate.ui.review;

import java.util.Arrays;

/**
 * A list of samples that a person walks along: a finding list, a gallery as it is filtered and sorted. Immutable.
 *
 * @param name for people: "Incorrect Labels"
 * @param ids  of the samples, in order; handed over, not to be changed
 */
public record SampleList(String name, int[] ids) {

	/** No samples. */
	public static final SampleList EMPTY = new SampleList("", new int[0]);

	public int size() {
		return ids.length;
	}

	/** The place of a sample, from 0, or -1. */
	public int indexOf(int sampleId) {
		for (int i = 0; i < ids.length; i++) {
			if (ids[i] == sampleId) {
				return i;
			}
		}
		return -1;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SampleList list && list.name.equals(name) && Arrays.equals(list.ids, ids);
	}

	@Override
	public int hashCode() {
		return 31 * name.hashCode() + Arrays.hashCode(ids);
	}

	@Override
	public String toString() {
		return name + " (" + ids.length + ")";
	}
}
