package org.reannotate.launching.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/**
 * Run As &gt; Image Classifier Training: runs the configuration of the selected dataset, makes one where there is none,
 * and asks where there are several.
 */
public final class TrainingShortcut implements ILaunchShortcut2 {

	@Override
	public void launch(ISelection selection, String mode) {
		launch(folder(selection), mode);
	}

	@Override
	public void launch(IEditorPart editor, String mode) {
		launch(SelectedDataset.folder(editor.getEditorInput()), mode);
	}

	/** Runs the configuration of the dataset in a folder; says so where there is none. */
	static void launch(@Nullable Path folder, String mode) {
		if (folder == null) {
			MessageDialog.openInformation(shell(), Messages.TrainingShortcut_title, Messages.TrainingShortcut_noDataset);
			return;
		}
		try {
			ILaunchConfiguration configuration = configuration(folder);
			if (configuration != null) {
				DebugUITools.launch(configuration, mode);
			}
		} catch (CoreException e) {
			ILog.of(TrainingShortcut.class).log(e.getStatus());
			MessageDialog.openError(shell(), Messages.TrainingShortcut_title, e.getStatus().getMessage());
		}
	}

	/** The configuration to use for a dataset; null where the person chose none of several. */
	static @Nullable ILaunchConfiguration configuration(Path folder) throws CoreException {
		List<ILaunchConfiguration> known = TrainingConfigurations.of(folder);
		return switch (known.size()) {
		case 0 -> TrainingConfigurations.create(folder);
		case 1 -> known.get(0);
		default -> choose(known);
		};
	}

	private static @Nullable ILaunchConfiguration choose(List<ILaunchConfiguration> known) {
		var dialog = new ElementListSelectionDialog(shell(), DebugUITools.newDebugModelPresentation());
		dialog.setTitle(Messages.TrainingShortcut_title);
		dialog.setMessage(Messages.TrainingShortcut_choose);
		dialog.setMultipleSelection(false);
		dialog.setElements(known.toArray());
		return dialog.open() == Window.OK ? (ILaunchConfiguration) dialog.getFirstResult() : null;
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	private static @Nullable Path folder(ISelection selection) {
		return selection instanceof IStructuredSelection structured && structured.size() == 1
				? SelectedDataset.folder(structured.getFirstElement()) : null;
	}

	@Override
	public ILaunchConfiguration @Nullable [] getLaunchConfigurations(ISelection selection) {
		return known(folder(selection));
	}

	@Override
	public ILaunchConfiguration @Nullable [] getLaunchConfigurations(IEditorPart editor) {
		return known(SelectedDataset.folder(editor.getEditorInput()));
	}

	private static ILaunchConfiguration @Nullable [] known(@Nullable Path folder) {
		if (folder == null) {
			return null;
		}
		try {
			return TrainingConfigurations.of(folder).toArray(ILaunchConfiguration[]::new);
		} catch (CoreException e) {
			ILog.of(TrainingShortcut.class).log(e.getStatus());
			return null;
		}
	}

	/** The platform maps resources itself; ours are told by {@link #getLaunchConfigurations}. */
	@Override
	public @Nullable IResource getLaunchableResource(ISelection selection) {
		return null;
	}

	@Override
	public @Nullable IResource getLaunchableResource(IEditorPart editor) {
		return null;
	}
}
