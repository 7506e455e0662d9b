package org.reannotate.views.decisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.decisions.Decision;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.decisions.StoreOperation;
import org.reannotate.ui.session.DatasetSession;

/**
 * Takes decisions back, whenever they were made, as one step that can be undone: all of them or none. The store refuses
 * with a word what somebody else decided, and what was changed since.
 */
public final class Reverting {

	private final String author;
	private List<Long> holding;

	private Reverting(List<Long> decisions, String author) {
		this.author = author;
		var latestFirst = new ArrayList<>(decisions);
		latestFirst.sort(Collections.reverseOrder());
		holding = latestFirst;
	}

	/** @param decisions ids of one or more decisions */
	public static StoreOperation of(DatasetSession session, List<Long> decisions) {
		return of(session, decisions, DecisionAuthor.name());
	}

	static StoreOperation of(DatasetSession session, List<Long> decisions, String author) {
		var reverting = new Reverting(decisions, author);
		String label = decisions.size() == 1 ? Messages.Reverting_one
				: NLS.bind(Messages.Reverting_several, decisions.size());
		return StoreOperation.deciding(session, label, reverting::turn, reverting::turn);
	}

	/** Takes back what was recorded last: the decisions, then their undos, then the decisions made again ... */
	private synchronized void turn(DatasetSession session) throws DatasetException {
		var recorded = new ArrayList<>(
				session.ownDecisions().undo(holding, author).stream().map(Decision::id).toList());
		Collections.reverse(recorded);
		holding = recorded;
	}
}
