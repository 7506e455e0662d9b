package org.reannotate.launching.ui.backbone;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the dialog that installs backbones; returns the folder of the one chosen, or null. */
public final class GetBackboneHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		var dialog = new BackboneDialog(HandlerUtil.getActiveShell(event));
		dialog.open();
		return dialog.chosen();
	}
}
