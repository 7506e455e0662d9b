package org.reannotate.launching.ui.backbone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
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
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.reannotate.audit.backbone.BackboneInstaller;
import org.reannotate.core.model.ModelZoo;
import org.reannotate.launching.ui.dialogs.DialogWork;
import org.reannotate.launching.ui.dialogs.DialogWork.Task;
import org.reannotate.launching.ui.dialogs.ProgressRow;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.rpc.ZooEntry;
import org.reannotate.protocol.rpc.ZooInstallRequest;
import org.reannotate.protocol.rpc.ZooListing;
import org.reannotate.protocol.rpc.ZooRequest;

/**
 * Installs backbones from a model zoo, a folder or a zip, and lets a person choose one. Nothing is asked over the network
 * before the person asks for it. UI thread.
 */
public final class BackboneDialog extends TitleAreaDialog {

	private static final String HELP = "org.reannotate.help.launch";
	private static final int USE = IDialogConstants.OK_ID;
	private static final int MARGINS = 48;
	private static final int WIDTH = 620;
	private static final int HEIGHT = 220;

	private final ReannotateHome home = ReannotateHome.current();
	private BackboneTable table;
	private Text address;
	private Button look;
	private Button install;
	private Button folder;
	private Button zip;
	private ProgressRow progress;
	private List<BackboneRow> installed = List.of();
	private List<ZooEntry> offered = List.of();
	private String zoo = ZooPreference.DJL;
	private @Nullable DialogWork<?> work;
	private @Nullable Path chosen;

	public BackboneDialog(Shell parent) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The folder of the backbone that the person wants to use, as a recipe names it; null where none was chosen. */
	public @Nullable String chosen() {
		Path wanted = chosen;
		return wanted == null ? null : wanted.toString();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.BackboneDialog_title);
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
		setTitle(Messages.BackboneDialog_title);
		setMessage(Messages.BackboneDialog_explanation);
		var outer = (Composite) super.createDialogArea(parent);
		var area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new BackboneTable(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
		table.addSelectionListener(this::enable);
		table.addOpenListener(this::opened);
		actions(area);
		zooRow(area);
		progress = new ProgressRow(area, this::stop);
		return outer;
	}

	private void actions(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
		install = button(row, Messages.BackboneDialog_install, this::install);
		folder = button(row, Messages.BackboneDialog_folder, this::installFolder);
		zip = button(row, Messages.BackboneDialog_zip, this::installZip);
	}

	private void zooRow(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.BackboneDialog_zoo);
		address = new Text(row, SWT.BORDER);
		address.setText(ZooPreference.address());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(address);
		look = button(row, Messages.BackboneDialog_look, this::look);
	}

	private static Button button(Composite row, String text, Runnable action) {
		var button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, USE, Messages.BackboneDialog_use, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		readInstalled(null, Messages.BackboneDialog_none);
	}

	private void enable() {
		boolean free = work == null;
		BackboneRow row = table.selected();
		look.setEnabled(free);
		folder.setEnabled(free);
		zip.setEnabled(free);
		install.setEnabled(free && row != null && row.installable());
		Button use = getButton(USE);
		if (use != null) {
			use.setEnabled(free && row != null && row.usable());
		}
		setErrorMessage(row != null && row.problem() != null ? row.problem() : null);
	}

	private void opened() {
		BackboneRow row = table.selected();
		if (row != null && row.usable() && work == null) {
			okPressed();
		} else {
			install();
		}
	}

	/** Reads what is installed, then shows it. */
	private void readInstalled(@Nullable Path select, String saying) {
		run(Messages.BackboneDialog_reading, monitor -> InstalledRows.read(home), rows -> {
			installed = rows;
			table.show(BackboneRow.all(installed, offered), select);
			progress.idle(rows.isEmpty() ? saying : "");
		});
	}

	private void look() {
		String asked = address.getText().strip();
		String uri = ZooPreference.uri(asked);
		ModelZoo models = PlatformUI.getWorkbench().getService(ModelZoo.class);
		run(NLS.bind(Messages.BackboneDialog_looking, asked), monitor -> models.list(new ZooRequest(uri, true), monitor),
				listing -> listed(asked, uri, listing));
	}

	private void listed(String asked, String uri, ZooListing listing) {
		zoo = uri;
		ZooPreference.keep(asked);
		offered = listing.entries();
		table.show(BackboneRow.all(installed, offered), null);
		String words = NLS.bind(Messages.BackboneDialog_offers, listing.entries().size());
		progress.idle(listing.notes().isEmpty() ? words : words + " " + String.join(" ", listing.notes()));
	}

	private void install() {
		BackboneRow row = table.selected();
		ZooEntry entry = row == null ? null : row.entry();
		if (row == null || entry == null || !row.installable() || work != null) {
			return;
		}
		ModelZoo models = PlatformUI.getWorkbench().getService(ModelZoo.class);
		var request = new ZooInstallRequest(zoo, true, entry.name());
		run(NLS.bind(Messages.BackboneDialog_installing, entry.title()), monitor -> models.install(request, monitor),
				path -> installed(path, entry.name()));
	}

	private void installFolder() {
		var dialog = new DirectoryDialog(getShell());
		dialog.setMessage(Messages.BackboneDialog_folderMessage);
		installFrom(dialog.open());
	}

	private void installZip() {
		var dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.zip" });
		installFrom(dialog.open());
	}

	/** Installs from a folder or zip; null does nothing. */
	public void installFrom(@Nullable String source) {
		if (source == null || work != null) {
			return;
		}
		try {
			Path path = Path.of(source);
			run(NLS.bind(Messages.BackboneDialog_installing, path.getFileName()), monitor -> install(path, monitor),
					made -> installed(made, null));
		} catch (InvalidPathException e) {
			setErrorMessage(e.getMessage());
		}
	}

	private Path install(Path source, IProgressMonitor monitor) throws Exception {
		return new BackboneInstaller(home).install(source, null, monitor);
	}

	private void installed(Path made, @Nullable String entry) {
		offered = offered.stream().filter(each -> !each.name().equals(entry)).toList();
		readInstalled(made, "");
	}

	/** What is done with what was found. */
	@FunctionalInterface
	private interface Then<T> {
		void accept(T found);
	}

	private <T> void run(String name, Task<T> task, Then<T> then) {
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
				work = null;
				progress.idle("");
				enable();
				then.accept(found);
				enable();
			}

			@Override
			public void ended(@Nullable String problem) {
				work = null;
				progress.idle(problem == null ? Messages.BackboneDialog_stopped : problem);
				enable();
				setErrorMessage(problem);
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

	@Override
	protected void okPressed() {
		BackboneRow row = table.selected();
		if (row != null && row.usable()) {
			chosen = row.folder();
			super.okPressed();
		}
	}
}
