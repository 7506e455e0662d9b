package org.reannotate.editors.audit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.reannotate.audit.AuditService;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/** Starts an audit of the dataset in the active editor, or of the one that the views show. */
public class StartAuditHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof DatasetEditor editor) {
			editor.startAudit();
			return null;
		}
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		new BackboneOffer(window.getShell(), window).before(recipe -> {
			DatasetSession current = window.getService(DatasetSessions.class).current();
			if (current != null) {
				AuditJob.start(current, window.getService(AuditService.class), recipe);
			}
		});
		return null;
	}
}
