package org.reannotate.editors.sample.details;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.decisions.StoreOperation;
import org.reannotate.ui.session.DatasetSession;

/**
 * Saves what a person noted as an undoable step. What others noted meanwhile about the same sample stays; where both
 * changed the same thing, nothing is saved and the person is told who changed it.
 */
public final class DetailsSaver {

	private static final int ATTEMPTS = 3;

	private DetailsSaver() {
	}

	/**
	 * Saves a change, soon.
	 *
	 * @param label for people: "Undo {label}"
	 * @param seen  the details before the change
	 * @param mine  the details after it
	 * @return the job
	 */
	public static Job save(DatasetSession session, String label, SampleDetails seen, SampleDetails mine) {
		return Decisions.run(session, new StoreOperation(session, label, store -> apply(store, seen, mine),
				store -> apply(store, mine, seen)));
	}

	/**
	 * Brings a sample's details from one state to another.
	 *
	 * @throws ConflictException when somebody changed the same thing
	 */
	static void apply(DatasetStore store, SampleDetails from, SampleDetails to) throws DatasetException {
		for (int attempt = 1; true; attempt++) {
			SampleDetails stored = store.details(to.sampleId());
			@Nullable SampleDetails merged = DetailsMerge.merge(from, to, stored);
			if (merged == null) {
				// the store knows who saved the other version, and says so
				store.saveDetails(to.withVersion(stored.version() - 1), DecisionAuthor.name());
				return;
			}
			if (merged.equals(stored)) {
				return;
			}
			try {
				store.saveDetails(merged, DecisionAuthor.name());
				return;
			} catch (ConflictException saved) {
				if (attempt == ATTEMPTS) {
					throw saved;
				}
			}
		}
	}
}
