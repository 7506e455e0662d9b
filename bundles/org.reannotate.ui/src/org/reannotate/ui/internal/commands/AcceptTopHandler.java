package org.reannotate.ui.internal.commands;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.review.AcceptTopDialog;
import org.reannotate.ui.review.SampleList;

/** Accepts the suggestions for the first open samples of the list, after the person has looked at them together. */
public class AcceptTopHandler extends ReviewHandler {

	@Override
	void run(ReviewStep step, ExecutionEvent event) {
		SampleList list = step.target().list();
		List<Integer> open = step.requests().acceptable(list.ids());
		if (open.isEmpty()) {
			step.decide(List.of());
			return;
		}
		var dialog = new AcceptTopDialog(step.shell(), step.session(), open, list.listed());
		List<DecisionRequest> requests = dialog.ask(step.requests());
		if (!requests.isEmpty()) {
			Decisions.decide(step.session(), requests);
		}
	}
}
