package org.reannotate.ui.review;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.query.FindingKind;

/**
 * A list of samples that a person walks along: a finding list, a gallery as it is filtered and sorted. Immutable.
 *
 * @param name   for people: "Incorrect Labels"
 * @param ids    of the samples, in order; handed over, not to be changed
 * @param listed the findings for which they are on the list: accepting is about these; null: whatever was found
 */
public record SampleList(String name, int[] ids, @Nullable FindingKind listed) {

	/** No samples. */
	public static final SampleList EMPTY = new SampleList("", new int[0]);

	/** A list of images, whatever was found about them. */
	public SampleList(String name, int[] ids) {
		this(name, ids, null);
	}

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
		return other instanceof SampleList list && list.name.equals(name) && list.listed == listed && Arrays.equals(list.ids, ids);
	}

	@Override
	public int hashCode() {
		return Objects.hash(name, listed, Arrays.hashCode(ids));
	}

	@Override
	public String toString() {
		return name + " (" + ids.length + ")";
	}
}
