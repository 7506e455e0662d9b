package org.reannotate.editors.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.reannotate.formats.export.DatasetExporter;
import org.reannotate.formats.export.Exporters;
import org.reannotate.ui.session.DatasetSession;

/** Asks for the format and the folder of an export. */
final class ExportPage extends WizardPage {

	private final @Nullable DatasetSession session;
	private final List<DatasetExporter> exporters = Exporters.all();
	private Combo format;
	private Text output;

	ExportPage(@Nullable DatasetSession session) {
		super("export", Messages.ExportPage_title, null);
		this.session = session;
		setDescription(session == null ? Messages.ExportPage_noDataset
				: NLS.bind(Messages.ExportPage_description, session.store().info().name()));
	}

	@Override
	public void createControl(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.ExportPage_format);
		format = new Combo(page, SWT.READ_ONLY);
		exporters.forEach(exporter -> format.add(name(exporter)));
		format.select(0);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(format);
		new Label(page, SWT.NONE).setText(Messages.ExportPage_output);
		output = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(output);
		output.addModifyListener(event -> validate());
		var browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.ExportPage_browse);
		browse.addListener(SWT.Selection, event -> choose());
		setButtonLayoutData(browse);
		setControl(page);
		setPageComplete(false);
	}

	private static String name(DatasetExporter exporter) {
		return switch (exporter.id()) {
		case "csv" -> Messages.ExportPage_csv;
		case "folders" -> Messages.ExportPage_folders;
		default -> exporter.id();
		};
	}

	private void choose() {
		var dialog = new DirectoryDialog(getShell());
		dialog.setMessage(Messages.ExportPage_chooseOutput);
		String chosen = dialog.open();
		if (chosen != null) {
			output.setText(chosen);
		}
	}

	private void validate() {
		setPageComplete(session != null && folder() != null);
	}

	/** The chosen exporter. */
	DatasetExporter exporter() {
		return exporters.get(format.getSelectionIndex());
	}

	/** The chosen folder, or null. */
	@Nullable
	Path folder() {
		try {
			return output.getText().isBlank() ? null : Path.of(output.getText().strip()).toAbsolutePath();
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
