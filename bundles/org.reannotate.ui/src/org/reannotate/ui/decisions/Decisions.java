package org.reannotate.ui.decisions;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.ui.session.DatasetSession;

/**
 * Where decisions and other undoable steps are sent: a job records them one after the other, in the order in which they
 * were made, and puts them into the dataset's undo history. What the store refuses is told to the person. Any thread.
 *
 * <pre>
 * Decisions.decide(session, List.of(DecisionRequest.keep(sample, DecisionAuthor.name()).withSeen(last)));
 * Decisions.run(session, new StoreOperation(session, "Merge", store -&gt; ..., store -&gt; ...));
 * </pre>
 */
public final class Decisions {

	/** The family of the jobs that record decisions and other steps. */
	public static final Object FAMILY = Decisions.class;

	private Decisions() {
	}

	/**
	 * Records decisions as one undoable step, all or none.
	 *
	 * @param requests one or more, of one kind and author
	 * @return the job, to wait for in tests
	 */
	public static Job decide(DatasetSession session, List<DecisionRequest> requests) {
		Object token = session.beingSaved().begin(requests);
		var job = new OperationJob(session, new DecisionOperation(session, requests), refusal -> {
		});
		job.addJobChangeListener(IJobChangeListener.onDone(event -> session.beingSaved().end(token)));
		return schedule(job);
	}

	/** Executes a step and puts it into the undo history. */
	public static Job run(DatasetSession session, IUndoableOperation operation) {
		return run(session, operation, refusal -> {
		});
	}

	/**
	 * Executes a step and puts it into the undo history.
	 *
	 * @param refused is given what the store did not do, on the UI thread, after the person was told
	 */
	public static Job run(DatasetSession session, IUndoableOperation operation, Consumer<DatasetException> refused) {
		return schedule(new OperationJob(session, operation, refused));
	}

	/**
	 * Undoes the last step, after those that are still being recorded; does nothing where there is none.
	 *
	 * @param name of the job, for people: "Undo Relabel"
	 */
	public static Job undo(IUndoContext context, String name) {
		return schedule(new HistoryJob(name.replace("&", ""), context, false));
	}

	/**
	 * Does the step again that was undone last; does nothing where there is none.
	 *
	 * @param name of the job, for people: "Redo Relabel"
	 */
	public static Job redo(IUndoContext context, String name) {
		return schedule(new HistoryJob(name.replace("&", ""), context, true));
	}

	private static Job schedule(Job job) {
		SavedBeforeExit.install();
		job.schedule();
		return job;
	}
}
