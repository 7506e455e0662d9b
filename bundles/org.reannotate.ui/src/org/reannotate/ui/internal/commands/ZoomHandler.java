package org.reannotate.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.reannotate.ui.review.ZoomTarget;

/**
 * Zooms the control that has the focus, or what it lies in, else the active part; {@code plugin.xml} says by how many
 * steps ({@code ZoomHandler:1}).
 */
public class ZoomHandler extends AbstractHandler implements IExecutableExtension {

	private int steps = 1;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, @Nullable Object data) {
		steps = Integer.parseInt(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		for (Control at = Display.getCurrent().getFocusControl(); at != null; at = at.getParent()) {
			if (at instanceof ZoomTarget target) {
				target.zoom(steps);
				return null;
			}
		}
		if (HandlerUtil.getActivePart(event) instanceof ZoomTarget target) {
			target.zoom(steps);
		}
		return null;
	}
}
