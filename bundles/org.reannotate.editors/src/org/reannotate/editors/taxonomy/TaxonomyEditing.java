package org.reannotate.editors.taxonomy;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.model.Taxonomy;

/** Applies steps to the taxonomy that a store has now, and saves it. Blocks; not for the UI thread. */
public final class TaxonomyEditing {

	/** Tries until a save is not overtaken by somebody else's. */
	private static final int TRIES = 4;

	private final DatasetStore store;
	private final CategoryIds ids;

	public TaxonomyEditing(DatasetStore store, CategoryIds ids) {
		this.store = store;
		this.ids = ids;
	}

	/**
	 * Applies a step and saves.
	 *
	 * @return the step that takes it back
	 * @throws DatasetException when the step does not fit the taxonomy of now, or the store refuses
	 */
	public TaxonomyStep run(TaxonomyStep step, String author) throws DatasetException {
		for (int attempt = 1; true; attempt++) {
			Taxonomy read = store.readTaxonomy();
			long version = read.getVersion();
			TaxonomyStep back = step.apply(new TaxonomyTree(read, ids));
			try {
				learn(step, new TaxonomyTree(store.saveTaxonomy(read, author), ids));
				return back;
			} catch (DatasetException e) {
				if (attempt == TRIES || store.readTaxonomy().getVersion() == version) {
					throw e;
				}
			}
		}
	}

	private static void learn(TaxonomyStep step, TaxonomyTree saved) throws DatasetException {
		if (step instanceof InsertCategory insert) {
			insert.learn(saved);
		} else if (step instanceof StepSequence sequence) {
			for (TaxonomyStep one : sequence.steps()) {
				learn(one, saved);
			}
		}
	}
}
