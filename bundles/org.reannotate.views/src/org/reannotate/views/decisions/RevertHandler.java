package org.reannotate.views.decisions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes back the decisions that are selected in the view of decisions. */
public class RevertHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof DecisionsView view) {
			view.revertSelected();
		}
		return null;
	}
}
