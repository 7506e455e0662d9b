package org.reannotate.launching.ui.tabs;

import java.nio.file.Path;
import java.util.TreeSet;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.dataset.DatasetPlace;
import org.reannotate.launching.ui.fields.Field;
import org.reannotate.launching.ui.fields.Form;
import org.reannotate.launching.ui.fields.Row;
import org.reannotate.ui.session.DatasetSessions;

/** The dataset: one that is open, one of the workspace, or any folder. Its problems are found off the UI thread. */
final class DatasetField implements Field {

	private static final String FILE = "dataset.reannotate";
	private static final int WIDTH = 120;
	private static final int MOST_OFFERED = 12;

	private final Combo combo;

	private DatasetField(Combo combo) {
		this.combo = combo;
	}

	static void in(Form rows, DatasetSessions sessions) {
		var combo = new Combo(rows.cell(Messages.DatasetField_name), SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		offered(sessions).forEach(combo::add);
		Row row = rows.row(combo);
		row.button(Messages.DatasetField_workspace, () -> put(combo, chooseInWorkspace(combo)));
		row.button(Messages.DatasetField_folder, () -> put(combo, chooseFolder(combo)));
		var field = new DatasetField(combo);
		combo.addListener(SWT.Modify, event -> rows.edited().accept(field));
		rows.add(field);
	}

	/** Those that are open, then those at the top of the workspace's projects. From memory. */
	private static Iterable<String> offered(DatasetSessions sessions) {
		var paths = new TreeSet<String>();
		sessions.open().forEach(session -> paths.add(DatasetPlace.text(session.folder())));
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isOpen() && project.getFile(FILE).exists() && project.getLocation() != null
					&& paths.size() < MOST_OFFERED) {
				paths.add(DatasetPlace.text(project));
			}
		}
		return paths;
	}

	private static void put(Combo combo, @Nullable String chosen) {
		if (chosen != null) {
			combo.setText(chosen);
		}
	}

	private static @Nullable String chooseInWorkspace(Combo combo) {
		var dialog = new ElementTreeSelectionDialog(combo.getShell(), new WorkbenchLabelProvider(),
				new BaseWorkbenchContentProvider());
		dialog.setTitle(Messages.DatasetField_chooseTitle);
		dialog.setMessage(Messages.DatasetField_chooseMessage);
		dialog.setInput(ResourcesPlugin.getWorkspace().getRoot());
		dialog.setAllowMultiple(false);
		dialog.addFilter(new ViewerFilter() {
			@Override
			public boolean select(@Nullable Viewer viewer, @Nullable Object parent, @Nullable Object element) {
				return element instanceof IContainer || element instanceof IFile file && file.getName().equals(FILE);
			}
		});
		if (dialog.open() != Window.OK || !(dialog.getFirstResult() instanceof IResource resource)) {
			return null;
		}
		IContainer folder = resource instanceof IContainer container ? container : resource.getParent();
		return DatasetPlace.text(folder);
	}

	private static @Nullable String chooseFolder(Combo combo) {
		var dialog = new DirectoryDialog(combo.getShell());
		dialog.setMessage(Messages.DatasetField_folderMessage);
		return dialog.open();
	}

	@Override
	public void show(TrainingSettings settings) {
		if (!combo.getText().equals(settings.dataset())) {
			combo.setText(settings.dataset());
		}
	}

	@Override
	public TrainingSettings read(TrainingSettings settings) {
		return settings.withDataset(plain(combo.getText().strip()));
	}

	/** The folder, where the dataset's file was named. */
	private static String plain(String text) {
		String end = Path.of("x", FILE).toString().substring(1);
		return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
	}

	@Override
	public @Nullable String problem() {
		return null;
	}

	@Override
	public void settingsChanged(TrainingSettings settings) {
		// Always means something.
	}
}
