package org.reannotate.ui.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;

/** The labels of the selected samples are right. */
public class KeepHandler extends ReviewHandler {

	@Override
	void run(ReviewStep step, ExecutionEvent event) {
		step.decide(step.requests().keep(step.samples()));
	}
}
