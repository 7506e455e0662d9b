package org.reannotate.ui.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;

/** Goes on to the next sample that nobody has decided about. */
public class SkipHandler extends ReviewHandler {

	@Override
	void run(ReviewStep step, ExecutionEvent event) {
		step.target().advance();
	}
}
