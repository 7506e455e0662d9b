package org.reannotate.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.reannotate.ui.gallery.Gallery;

/** Adds the item under the keyboard to a gallery's selection, or takes it away. */
public class SelectHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (Display.getCurrent().getFocusControl() instanceof Gallery gallery) {
			gallery.toggleLead();
		}
		return null;
	}
}
