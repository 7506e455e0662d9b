package org.reannotate.ui.decisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.ui.session.DatasetSession;

/**
 * Decisions about one or more samples as one step that can be undone and redone. All of them are recorded in one
 * transaction or none. The store refuses to take back what somebody else changed since: undo then ends with an error
 * status that says who did what, and the step stays.
 */
public final class DecisionOperation extends AbstractOperation {

	private final DatasetStore store;
	private final List<DecisionRequest> requests;
	private List<Decision> recorded = List.of();

	/** @param requests one or more, of the same kind and author */
	public DecisionOperation(DatasetSession session, List<DecisionRequest> requests) {
		super(label(requests));
		this.store = session.store();
		this.requests = List.copyOf(requests);
		addContext(session.undoContext());
	}

	/** Ids of the samples it is about, in the order of the requests. */
	public List<Integer> sampleIds() {
		return requests.stream().map(DecisionRequest::sampleId).toList();
	}

	@Override
	public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return attempt(() -> store.decideAll(requests));
	}

	@Override
	public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return attempt(this::takeBack);
	}

	@Override
	public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return attempt(this::takeBack);
	}

	/** Undoes what was recorded last, which is the decisions themselves or their undo. */
	private List<Decision> takeBack() throws DatasetException {
		var ids = new ArrayList<>(recorded.stream().map(Decision::id).toList());
		Collections.reverse(ids);
		return store.undoAll(ids, requests.get(0).author());
	}

	private IStatus attempt(Step step) throws ExecutionException {
		try {
			recorded = step.run();
			return Status.OK_STATUS;
		} catch (DatasetException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	private static String label(List<DecisionRequest> requests) {
		String name = name(requests.get(0).kind());
		return requests.size() == 1 ? name : NLS.bind(Messages.DecisionOperation_several, name, requests.size());
	}

	private static String name(DecisionKind kind) {
		return switch (kind) {
		case ACCEPT -> Messages.DecisionOperation_accept;
		case ALSO -> Messages.DecisionOperation_also;
		case EXCLUDE -> Messages.DecisionOperation_exclude;
		case KEEP -> Messages.DecisionOperation_keep;
		case RELABEL, UNDO -> Messages.DecisionOperation_relabel;
		};
	}

	private interface Step {
		List<Decision> run() throws DatasetException;
	}
}
