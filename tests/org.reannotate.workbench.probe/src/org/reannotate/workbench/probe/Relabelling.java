package org.reannotate.workbench.probe;

import java.util.List;

import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.taxonomy.CategoryRecord;

/** Gives one image after the other another label, beside the keys: what is only kept trains no head. */
final class Relabelling {

	private final DatasetStore store;
	private final int[] ids;
	private int done;

	/** @param ids of which the last ones are relabelled first */
	Relabelling(DatasetStore store, int[] ids) {
		this.store = store;
		this.ids = ids;
	}

	void next() throws Exception {
		done++;
		int sample = ids[ids.length - done];
		int now = store.index().category(store.index().row(sample));
		List<CategoryRecord> categories = store.categories();
		int other = categories.get(done % categories.size()).id();
		store.decide(DecisionRequest.relabel(sample, other == now ? categories.get(0).id() : other, "benchmark"));
	}
}
