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

	private final SessionStep execute;
	private final SessionStep undo;
	private final SessionStep redo;

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
		this(label, session, on(execute), on(undo), on(redo));
	}

	private StoreOperation(String label, DatasetSession session, SessionStep execute, SessionStep undo, SessionStep redo) {
		super(session, label);
		this.execute = execute;
		this.undo = undo;
		this.redo = redo;
	}

	/**
	 * A step that decides about samples, as a revert or a split does. Its halves let
	 * {@link DatasetSession#ownDecisions()} know what was decided: else the person's next decision about one of them is
	 * refused as if somebody else had been there.
	 *
	 * @param execute does it, also again after it was undone
	 */
	public static StoreOperation deciding(DatasetSession session, String label, SessionStep execute, SessionStep undo) {
		return new StoreOperation(label, session, execute, undo, execute);
	}

	private static SessionStep on(Step step) {
		return session -> step.run(session.store());
	}

	@Override
	void execute(DatasetSession session) throws DatasetException {
		execute.run(session);
	}

	@Override
	void undo(DatasetSession session) throws DatasetException {
		undo.run(session);
	}

	@Override
	void redo(DatasetSession session) throws DatasetException {
		redo.run(session);
	}

	/** Half of a step. */
	@FunctionalInterface
	public interface Step {

		/** Changes the store. Not on the UI thread. */
		void run(DatasetStore store) throws DatasetException;
	}

	/** Half of a step that needs more of the dataset than its store. */
	@FunctionalInterface
	public interface SessionStep {

		/** Changes the store. Not on the UI thread. */
		void run(DatasetSession session) throws DatasetException;
	}
}
