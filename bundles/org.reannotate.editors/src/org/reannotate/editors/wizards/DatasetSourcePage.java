package org.reannotate.editors.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.importing.SplitLayout;

/** Asks where the images are and what the dataset is to be called; checked while typing. */
final class DatasetSourcePage extends WizardPage {

	private Text source;
	private Text name;
	private Combo layout;
	private Text unlabelled;
	private boolean nameTyped;

	DatasetSourcePage() {
		super("source", Messages.DatasetSourcePage_title, null);
		setDescription(Messages.DatasetSourcePage_description);
	}

	@Override
	public void createControl(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(page);
		source = field(page, Messages.DatasetSourcePage_source, 1);
		button(page, Messages.DatasetSourcePage_folder, () -> put(source, chooseFolder()));
		button(page, Messages.DatasetSourcePage_table, () -> put(source, chooseTable()));
		name = field(page, Messages.DatasetSourcePage_name, 3);
		name.addListener(SWT.KeyDown, event -> nameTyped = true);
		new Label(page, SWT.NONE).setText(Messages.DatasetSourcePage_layout);
		layout = new Combo(page, SWT.READ_ONLY);
		layout.setItems(Messages.DatasetSourcePage_layoutAuto, Messages.DatasetSourcePage_layoutYes,
				Messages.DatasetSourcePage_layoutNo);
		layout.select(0);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(layout);
		unlabelled = field(page, Messages.DatasetSourcePage_unlabelled, 1);
		button(page, Messages.DatasetSourcePage_folder, () -> put(unlabelled, chooseFolder()));
		source.addModifyListener(event -> sourceChanged());
		name.addModifyListener(event -> validate());
		unlabelled.addModifyListener(event -> validate());
		setControl(page);
		validate();
		setErrorMessage(null);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			source.setFocus();
		}
	}

	private Text field(Composite parent, String label, int span) {
		new Label(parent, SWT.NONE).setText(label);
		var text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(span, 1).hint(320, SWT.DEFAULT)
				.applyTo(text);
		return text;
	}

	private void button(Composite parent, String label, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		setButtonLayoutData(button);
	}

	private static void put(Text field, @Nullable String chosen) {
		if (chosen != null) {
			field.setText(chosen);
		}
	}

	private @Nullable String chooseFolder() {
		var dialog = new DirectoryDialog(getShell());
		dialog.setMessage(Messages.DatasetSourcePage_chooseFolder);
		return dialog.open();
	}

	private @Nullable String chooseTable() {
		var dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.csv" });
		return dialog.open();
	}

	private void sourceChanged() {
		Path path = path(source);
		if (!nameTyped && path != null && path.getFileName() != null) {
			name.setText(path.getFileName().toString().replaceFirst("\\.csv$", ""));
		}
		validate();
	}

	private void validate() {
		setErrorMessage(problem());
		setPageComplete(getErrorMessage() == null);
		boolean update = isPageComplete() && project().exists();
		setMessage(update ? NLS.bind(Messages.DatasetSourcePage_update, name.getText()) : null,
				update ? INFORMATION : NONE);
	}

	private @Nullable String problem() {
		Path path = path(source);
		if (path == null || !Files.exists(path)) {
			return Messages.DatasetSourcePage_noSource;
		}
		if (!Files.isDirectory(path) && !path.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
			return Messages.DatasetSourcePage_notATable;
		}
		IStatus valid = ResourcesPlugin.getWorkspace().validateName(name.getText().strip(), IResource.PROJECT);
		if (!valid.isOK()) {
			return valid.getMessage();
		}
		Path folder = path(unlabelled);
		return !unlabelled.getText().isBlank() && (folder == null || !Files.isDirectory(folder))
				? Messages.DatasetSourcePage_noUnlabelled
				: null;
	}

	private static @Nullable Path path(Text field) {
		try {
			return field.getText().isBlank() ? null : Path.of(field.getText().strip()).toAbsolutePath();
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** The project that will hold, or holds, the dataset. */
	IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().strip());
	}

	/** What is to be imported; the page must be complete. */
	ImportRequest request() {
		Path path = path(source);
		if (path == null) {
			throw new IllegalStateException("The page is not complete");
		}
		return ImportRequest.of(path).withSplitLayout(SplitLayout.values()[layout.getSelectionIndex()])
				.withUnlabelled(path(unlabelled));
	}
}
