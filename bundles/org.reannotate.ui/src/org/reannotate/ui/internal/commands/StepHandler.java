package org.reannotate.ui.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;

/** Goes along the list; {@code plugin.xml} says by how many samples ({@code StepHandler:-1}). */
public class StepHandler extends ReviewHandler implements IExecutableExtension {

	private int delta = 1;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, @Nullable Object data) {
		delta = Integer.parseInt(String.valueOf(data));
	}

	@Override
	void run(ReviewStep step, ExecutionEvent event) {
		step.say("");
		step.target().step(delta);
	}
}
