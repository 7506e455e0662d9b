package org.reannotate.views.duplicates;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Settles the groups of the images that are selected in the view of duplicates. How is given in {@code plugin.xml}:
 * {@code DuplicateHandler:label} gives all of a group the label of the one selected, anything else keeps that one only.
 */
public class DuplicateHandler extends AbstractHandler implements IExecutableExtension {

	private boolean label;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, @Nullable Object data) {
		label = "label".equals(data);
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof DuplicatesView view) {
			if (label) {
				view.giveSelectedLabel();
			} else {
				view.keepSelected();
			}
		}
		return null;
	}
}
