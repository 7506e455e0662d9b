package org.reannotate.launching.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.reannotate.launching.ui.dataset.DatasetPlace;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/** Train...: opens Run Configurations on a configuration for a dataset, made if there is none. */
public final class TrainHandler extends AbstractHandler {

	/** The parameter that names the dataset's folder; without it the dataset that the person looked at last. */
	static final String DATASET = "dataset";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Path folder = folder(event);
		try {
			if (folder != null) {
				open(HandlerUtil.getActiveShell(event), configuration(folder));
			}
		} catch (CoreException e) {
			throw new ExecutionException(e.getStatus().getMessage(), e);
		}
		return null;
	}

	/** The configuration that was launched last, else any: the dialog lists them all. One is made where there is none. */
	private static ILaunchConfiguration configuration(Path folder) throws CoreException {
		List<ILaunchConfiguration> known = TrainingConfigurations.of(folder);
		if (known.isEmpty()) {
			return TrainingConfigurations.create(folder);
		}
		ILaunchConfiguration last = DebugUITools.getLastLaunch(IDebugUIConstants.ID_RUN_LAUNCH_GROUP);
		return known.stream().filter(each -> each.equals(last)).findFirst().orElse(known.get(0));
	}

	/** Opens the dialog on one configuration. */
	static void open(Shell shell, ILaunchConfiguration configuration) {
		DebugUITools.openLaunchConfigurationDialogOnGroup(shell, new StructuredSelection(configuration),
				IDebugUIConstants.ID_RUN_LAUNCH_GROUP);
	}

	/** The dataset that a command means, or null. */
	static @Nullable Path folder(ExecutionEvent event) {
		String named = event.getParameter(DATASET);
		if (named != null) {
			return DatasetPlace.folder(named);
		}
		Path edited = SelectedDataset.folder(HandlerUtil.getActiveEditorInput(event));
		if (edited != null) {
			return edited;
		}
		DatasetSession current = HandlerUtil.getActiveWorkbenchWindow(event).getService(DatasetSessions.class).current();
		return current == null ? null : current.folder();
	}
}
