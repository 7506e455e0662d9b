package org.reannotate.ui.decisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.ui.session.DatasetSession;

/**
 * Decisions about one or more samples as one step that can be undone and redone. All of them are recorded in one
 * transaction or none. The store refuses to take back what somebody else changed since.
 */
public final class DecisionOperation extends DatasetOperation {

	private final List<DecisionRequest> requests;
	private List<Decision> recorded = List.of();

	/** @param requests one or more, of the same kind and author */
	public DecisionOperation(DatasetSession session, List<DecisionRequest> requests) {
		super(session, label(requests));
		this.requests = List.copyOf(requests);
	}

	/** Ids of the samples it is about, in the order of the requests. */
	public List<Integer> sampleIds() {
		return requests.stream().map(DecisionRequest::sampleId).toList();
	}

	@Override
	void execute(DatasetSession session) throws DatasetException {
		recorded = session.ownDecisions().decide(requests);
	}

	@Override
	void undo(DatasetSession session) throws DatasetException {
		takeBack(session);
	}

	@Override
	void redo(DatasetSession session) throws DatasetException {
		takeBack(session);
	}

	/** Undoes what was recorded last, which is the decisions themselves or their undo. */
	private void takeBack(DatasetSession session) throws DatasetException {
		var ids = new ArrayList<>(recorded.stream().map(Decision::id).toList());
		Collections.reverse(ids);
		Object token = session.beingSaved().beginUndo(sampleIds());
		try {
			recorded = session.ownDecisions().undo(ids, requests.get(0).author());
		} finally {
			session.beingSaved().end(token);
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
}
