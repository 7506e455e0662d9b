package org.reannotate.core.dataset;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What changed in a store, by this process or another one.
 *
 * @param changes   what kind of things; not empty
 * @param sampleIds ascending ids of the samples touched; null: any may have been
 */
public record StoreEvent(Set<Change> changes, int @Nullable [] sampleIds) {

	/** What can change. The order is part of the stored form: append only. */
	public enum Change {
		SAMPLES, DECISIONS, TAXONOMY, FINDINGS, DUPLICATES, RUNS, DETAILS, FILTERS
	}

	public StoreEvent {
		changes = Set.copyOf(changes);
	}

	/** Returns whether the event may concern a sample. */
	public boolean concerns(int sampleId) {
		int[] ids = sampleIds;
		return ids == null || Arrays.binarySearch(ids, sampleId) >= 0;
	}
}
