package org.reannotate.launching.ui.device;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.core.model.engine.OptionalEngine;
import org.reannotate.launching.ui.dialogs.DialogWork;
import org.reannotate.launching.ui.dialogs.WorkDialog;
import org.reannotate.ui.theme.Enablement;

/**
 * The engines that are no part of the installation: fetched when a person agreed to their size and licences, and removed
 * again. UI thread.
 */
public final class EnginesDialog extends WorkDialog {

	private static final int WIDTH = 600;
	private static final int HEIGHT = 100;
	private static final int LINES = 5;

	private final Engines engines = PlatformUI.getWorkbench().getService(Engines.class);
	private EngineTable table;
	private Label about;
	private Button install;
	private Button folder;
	private Button remove;

	public EnginesDialog(Shell parent) {
		super(parent, Messages.EnginesDialog_title, Messages.EnginesDialog_explanation, WIDTH);
	}

	@Override
	protected void createContent(Composite area) {
		table = new EngineTable(area);
		table.control().addListener(SWT.Selection, event -> workChanged());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
		about = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(WIDTH, LINES * about.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(about);
		Composite actions = row(area, 3);
		install = button(actions, Messages.EnginesDialog_install, () -> install(null));
		folder = button(actions, Messages.EnginesDialog_folder, this::installFromFolder);
		remove = button(actions, Messages.EnginesDialog_remove, this::remove);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
		change(Messages.EnginesDialog_reading, monitor -> engines.list());
	}

	@Override
	protected void workChanged() {
		OptionalEngine engine = table.selected();
		boolean free = !working() && engine != null;
		boolean fetch = free && engine.supported() && !engine.installed();
		Enablement.set(install, fetch);
		Enablement.set(folder, fetch);
		Enablement.set(remove, free && engine.installed());
		about.setText(engine == null ? "" : EngineWords.about(engine).replace("&", "&&"));
	}

	/** Does something and shows the engines that there are then. */
	private void change(String name, DialogWork.Task<List<OptionalEngine>> task) {
		start(name, Messages.EnginesDialog_stopped, task, found -> {
			table.show(found);
			say(found.isEmpty() ? Messages.EnginesDialog_none : "");
		});
	}

	private void installFromFolder() {
		var dialog = new DirectoryDialog(getShell());
		dialog.setMessage(Messages.EnginesDialog_folderMessage);
		String chosen = dialog.open();
		if (chosen != null) {
			install(Path.of(chosen));
		}
	}

	private void install(@Nullable Path source) {
		OptionalEngine engine = table.selected();
		if (engine != null && agreed(engine)) {
			change(NLS.bind(Messages.EnginesDialog_installing, engine.name()), monitor -> {
				engines.install(engine.id(), source, monitor);
				return engines.list();
			});
		}
	}

	private boolean agreed(OptionalEngine engine) {
		return new MessageDialog(getShell(), Messages.EnginesDialog_title, null, EngineWords.question(engine),
				MessageDialog.QUESTION, 1, Messages.EnginesDialog_agreed, IDialogConstants.CANCEL_LABEL).open() == 0;
	}

	private void remove() {
		OptionalEngine engine = table.selected();
		if (engine != null) {
			change(NLS.bind(Messages.EnginesDialog_removing, engine.name()), monitor -> {
				engines.remove(engine.id());
				return engines.list();
			});
		}
	}
}
