package org.reannotate.ui.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;

/** Gives the selected samples what is suggested for them. */
public class AcceptHandler extends ReviewHandler {

	@Override
	void run(ReviewStep step, ExecutionEvent event) {
		step.decide(step.requests().accept(step.samples()));
	}
}
