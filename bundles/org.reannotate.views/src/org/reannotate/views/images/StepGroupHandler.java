package org.reannotate.views.images;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next or previous category, pair or cell of the active part; {@code :1} and {@code :-1} say which. */
public final class StepGroupHandler extends AbstractHandler implements IExecutableExtension {

	private int delta = 1;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		delta = Integer.parseInt(Objects.toString(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof GroupTarget target) {
			target.stepGroup(delta);
		}
		return null;
	}
}
