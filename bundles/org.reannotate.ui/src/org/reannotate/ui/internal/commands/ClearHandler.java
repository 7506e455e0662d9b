package org.reannotate.ui.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;

/** Selects nothing. */
public class ClearHandler extends ReviewHandler {

	@Override
	void run(ReviewStep step, ExecutionEvent event) {
		step.say("");
		step.target().clear();
	}
}
