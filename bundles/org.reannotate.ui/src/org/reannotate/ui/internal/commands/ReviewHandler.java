package org.reannotate.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.session.DatasetSession;

/** A command that acts on the part that shows images; disabled while that part has no dataset. */
abstract class ReviewHandler extends AbstractHandler {

	/** Asked by the platform before it shows or runs the command, so it is always of now. */
	@Override
	public void setEnabled(@Nullable Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof ReviewTarget target
				&& target.session() != null);
	}

	@Override
	public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (part instanceof ReviewTarget target) {
			DatasetSession session = target.session();
			if (session != null) {
				run(new ReviewStep(target, part, session), event);
			}
		}
		return null;
	}

	abstract void run(ReviewStep step, ExecutionEvent event) throws ExecutionException;
}
