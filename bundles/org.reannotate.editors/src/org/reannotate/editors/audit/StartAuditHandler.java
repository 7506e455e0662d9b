package org.reannotate.editors.audit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.reannotate.editors.dataset.DatasetEditor;

/** Starts an audit of the dataset in the active editor. */
public class StartAuditHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DatasetEditor editor) {
			editor.startAudit();
		}
		return null;
	}
}
