package org.reannotate.launching.ui;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * The key of Run As &gt; Image Classifier Training. The platform has a handler for it too, but only after a Run As menu
 * was opened for the first time: until then the key would do nothing.
 */
public final class RunTrainingHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		TrainingShortcut.launch(folder(event), ILaunchManager.RUN_MODE);
		return null;
	}

	/** What is selected, else the dataset that is edited, else the one that the person looked at last. */
	private static @Nullable Path folder(ExecutionEvent event) {
		Path selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured
				&& structured.size() == 1 ? SelectedDataset.folder(structured.getFirstElement()) : null;
		return selected == null ? TrainHandler.folder(event) : selected;
	}
}
