package org.reannotate.ui.internal.commands;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.decisions.DecisionOperation;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.review.DecisionRequests;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.session.DatasetSession;

/**
 * What a command acts on.
 *
 * @param target  the active part, seen as what shows images
 * @param part    the same, seen as a part
 * @param session its dataset
 */
record ReviewStep(ReviewTarget target, IWorkbenchPart part, DatasetSession session) {

	List<Integer> samples() {
		return target.selectedSamples();
	}

	Shell shell() {
		return part.getSite().getShell();
	}

	/** What makes requests about the samples as they are shown. */
	DecisionRequests requests() {
		return new DecisionRequests(session, DecisionAuthor.name(), target);
	}

	/** Records decisions and goes on to the next open sample; says so where there is nothing to decide. */
	void decide(List<DecisionRequest> requests) {
		if (requests.isEmpty()) {
			say(Messages.ReviewStep_nothing);
			return;
		}
		say("");
		Decisions.run(session, new DecisionOperation(session, requests), this::lookAgain);
		target.advance();
	}

	/** Goes back to the sample about which somebody else decided. */
	private void lookAgain(DatasetException refusal) {
		if (refusal instanceof ConflictException conflict && !conflict.others().isEmpty() && target.session() == session) {
			target.select(conflict.others().get(0).sampleId());
		}
	}

	/** Shows a line in the status line of the part. */
	void say(String text) {
		IWorkbenchPartSite site = part.getSite();
		var bars = site instanceof IViewSite view ? view.getActionBars()
				: site instanceof IEditorSite editor ? editor.getActionBars() : null;
		if (bars != null) {
			bars.getStatusLineManager().setMessage(text.isEmpty() ? null : text);
		}
	}
}
