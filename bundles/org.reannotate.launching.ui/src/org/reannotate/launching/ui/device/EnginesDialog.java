package org.reannotate.launching.ui.device;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.core.model.engine.OptionalEngine;
import org.reannotate.launching.ui.dialogs.DialogWork;
import org.reannotate.launching.ui.dialogs.ProgressRow;

/**
 * The engines that are no part of the installation: fetched when a person agreed to their size and licences, and removed
 * again. UI thread.
 */
public final class EnginesDialog extends TitleAreaDialog {

	private static final String HELP = "org.reannotate.help.launch";
	private static final int MARGINS = 48;
	private static final int WIDTH = 600;
	private static final int HEIGHT = 100;
	private static final double MEGABYTE = 1e6;
	private static final double GIGABYTE = 1e9;

	private final Engines engines = PlatformUI.getWorkbench().getService(Engines.class);
	private List<OptionalEngine> list = List.of();
	private Table table;
	private Label about;
	private Button install;
	private Button folder;
	private Button remove;
	private ProgressRow progress;
	private @Nullable DialogWork<?> work;

	public EnginesDialog(Shell parent) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.EnginesDialog_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	/** The words at the top are broken into lines, not the dialog made as wide as they are. */
	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.min(size.x, getShell().computeSize(WIDTH + MARGINS, SWT.DEFAULT).x), size.y);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.EnginesDialog_title);
		setMessage(Messages.EnginesDialog_explanation);
		var outer = (Composite) super.createDialogArea(parent);
		var area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		column(Messages.EnginesDialog_name, 260, SWT.LEFT);
		column(Messages.EnginesDialog_download, 104, SWT.RIGHT);
		column(Messages.EnginesDialog_disk, 104, SWT.RIGHT);
		column(Messages.EnginesDialog_state, 112, SWT.LEFT);
		table.addListener(SWT.Selection, event -> enable());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		about = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 5 * about.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
				.applyTo(about);
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
		install = button(row, Messages.EnginesDialog_install, () -> install(null));
		folder = button(row, Messages.EnginesDialog_folder, this::installFromFolder);
		remove = button(row, Messages.EnginesDialog_remove, this::remove);
		progress = new ProgressRow(area, this::stop);
		return outer;
	}

	private void column(String title, int width, int style) {
		var column = new TableColumn(table, style);
		column.setText(title);
		column.setWidth(width);
	}

	private static Button button(Composite row, String text, Runnable action) {
		var button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
		read();
	}

	/** Looks at the disk, so in a job. */
	private void read() {
		run(Messages.EnginesDialog_reading, monitor -> engines.list(), this::show);
	}

	private void show(List<OptionalEngine> found) {
		int selected = Math.max(0, table.getSelectionIndex());
		list = found;
		table.removeAll();
		for (OptionalEngine engine : found) {
			new TableItem(table, SWT.NONE).setText(new String[] { engine.name(), size(engine.downloadBytes()),
					size(engine.diskBytes()), state(engine) });
		}
		table.select(selected);
		progress.idle(found.isEmpty() ? Messages.EnginesDialog_none : "");
		enable();
	}

	private static String state(OptionalEngine engine) {
		if (engine.installed()) {
			return Messages.EnginesDialog_installed;
		}
		return engine.supported() ? Messages.EnginesDialog_available : Messages.EnginesDialog_unsupported;
	}

	private static String size(long bytes) {
		return bytes < GIGABYTE ? String.format(Locale.ROOT, "%.0f MB", bytes / MEGABYTE)
				: String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
	}

	private @Nullable OptionalEngine selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= list.size() ? null : list.get(index);
	}

	private void enable() {
		OptionalEngine engine = selected();
		boolean free = work == null && engine != null;
		boolean fetch = free && engine.supported() && !engine.installed();
		install.setEnabled(fetch);
		folder.setEnabled(fetch);
		remove.setEnabled(free && engine.installed());
		about.setText(engine == null ? "" : words(engine).replace("&", "&&"));
	}

	private static String words(OptionalEngine engine) {
		String first = engine.supported() ? engine.purpose() : engine.purpose() + " " + engine.unsupported();
		return first + "\n" + NLS.bind(Messages.EnginesDialog_licences, engine.licences(), engine.licencePage());
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
		OptionalEngine engine = selected();
		if (engine != null && agreed(engine)) {
			run(NLS.bind(Messages.EnginesDialog_installing, engine.name()), monitor -> {
				engines.install(engine.id(), source, monitor);
				return engines.list();
			}, this::show);
		}
	}

	/** Whether the person agrees to size and licences. */
	private boolean agreed(OptionalEngine engine) {
		String question = NLS.bind(Messages.EnginesDialog_agree, new Object[] { engine.name(), size(engine.downloadBytes()),
				size(engine.diskBytes()), engine.licences(), engine.licencePage() });
		return new MessageDialog(getShell(), Messages.EnginesDialog_title, null, question, MessageDialog.QUESTION, 1,
				Messages.EnginesDialog_agreed, IDialogConstants.CANCEL_LABEL).open() == 0;
	}

	private void remove() {
		OptionalEngine engine = selected();
		if (engine != null) {
			run(NLS.bind(Messages.EnginesDialog_removing, engine.name()), monitor -> {
				engines.remove(engine.id());
				return engines.list();
			}, this::show);
		}
	}

	private <T> void run(String name, DialogWork.Task<T> task, Consumer<T> then) {
		setErrorMessage(null);
		progress.busy(0, name);
		work = DialogWork.start(getShell(), name, task, new DialogWork.Listener<T>() {
			@Override
			public void progress(double fraction, String words) {
				if (work != null) {
					progress.busy(fraction, words.isBlank() ? name : words);
				}
			}

			@Override
			public void done(T found) {
				end("");
				then.accept(found);
			}

			@Override
			public void ended(@Nullable String problem) {
				end(problem == null ? Messages.EnginesDialog_stopped : problem);
				setErrorMessage(problem);
			}

			private void end(String words) {
				work = null;
				progress.idle(words);
				enable();
			}
		});
		enable();
	}

	private void stop() {
		DialogWork<?> running = work;
		if (running != null) {
			running.cancel();
		}
	}
}
