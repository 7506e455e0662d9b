package org.reannotate.ui.decisions;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.ui.session.DatasetSession;

/**
 * A step other than a decision that can be undone: a merge, a split, an edit of the taxonomy, a note. Its two halves
 * share what they need through fields or captured values; they run in jobs, one at a time. Run it with
 * {@link Decisions#run}.
 */
public final class StoreOperation extends DatasetOperation {

	private final Step execute;
	private final Step undo;
	private final Step redo;

	/**
	 * @param label   for people: "Undo {label}"
	 * @param execute does it, also again after it was undone
	 * @param undo    takes it back
	 */
	public StoreOperation(DatasetSession session, String label, Step execute, Step undo) {
		this(session, label, execute, undo, execute);
	}

	/** @param redo does it again after it was undone */
	public StoreOperation(DatasetSession session, String label, Step execute, Step undo, Step redo) {
		super(session, label);
		this.execute = execute;
		this.undo = undo;
		this.redo = redo;
	}

	@Override
	void execute(DatasetSession session) throws DatasetException {
		execute.run(session.store());
	}

	@Override
	void undo(DatasetSession session) throws DatasetException {
		undo.run(session.store());
	}

	@Override
	void redo(DatasetSession session) throws DatasetException {
		redo.run(session.store());
	}

	/** Half of a step. */
	@FunctionalInterface
	public interface Step {

		/** Changes the store. Not on the UI thread. */
		void run(DatasetStore store) throws DatasetException;
	}
}
