package org.reannotate.ui.internal.commands;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.reannotate.ui.review.ExcludeDialog;

/** Asks for a reason and takes the selected samples out. */
public class ExcludeHandler extends ReviewHandler {

	@Override
	void run(ReviewStep step, ExecutionEvent event) {
		List<Integer> samples = step.samples();
		if (samples.isEmpty()) {
			step.decide(List.of());
			return;
		}
		ExcludeDialog.ask(step.shell(), samples.size())
				.ifPresent(reason -> step.decide(step.requests().exclude(samples, reason)));
	}
}
