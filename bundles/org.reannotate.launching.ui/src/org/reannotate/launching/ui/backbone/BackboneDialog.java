package org.reannotate.launching.ui.backbone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.reannotate.audit.backbone.BackboneInstaller;
import org.reannotate.core.model.ModelZoo;
import org.reannotate.launching.ui.dialogs.WorkDialog;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.rpc.ZooEntry;
import org.reannotate.protocol.rpc.ZooInstallRequest;
import org.reannotate.protocol.rpc.ZooListing;
import org.reannotate.protocol.rpc.ZooRequest;
import org.reannotate.ui.theme.Enablement;

/**
 * Installs backbones from a model zoo, a folder or a zip, and lets a person choose one. Nothing is asked over the network
 * before the person asks for it. UI thread.
 */
public final class BackboneDialog extends WorkDialog {

	private static final int WIDTH = 620;
	private static final int HEIGHT = 220;

	private final ReannotateHome home = ReannotateHome.current();
	private final ModelZoo models = PlatformUI.getWorkbench().getService(ModelZoo.class);
	private BackboneTable table;
	private Text address;
	private Button look;
	private Button install;
	private Button folder;
	private Button zip;
	private List<BackboneRow> installed = List.of();
	private ZooOffer zoo = ZooOffer.NONE;
	private @Nullable Path chosen;

	public BackboneDialog(Shell parent) {
		super(parent, Messages.BackboneDialog_title, Messages.BackboneDialog_explanation, WIDTH);
	}

	/** The folder of the backbone that the person wants to use, as a recipe names it; null where none was chosen. */
	public @Nullable String chosen() {
		Path wanted = chosen;
		return wanted == null ? null : wanted.toString();
	}

	@Override
	protected void createContent(Composite area) {
		table = new BackboneTable(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
		table.addSelectionListener(this::workChanged);
		table.addOpenListener(this::opened);
		Composite actions = row(area, 3);
		install = button(actions, Messages.BackboneDialog_install, this::install);
		folder = button(actions, Messages.BackboneDialog_folder, this::installFolder);
		zip = button(actions, Messages.BackboneDialog_zip, this::installZip);
		Composite row = row(area, 3);
		new Label(row, SWT.NONE).setText(Messages.BackboneDialog_zoo);
		address = new Text(row, SWT.BORDER);
		address.setText(ZooPreference.address());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(address);
		look = button(row, Messages.BackboneDialog_look, this::look);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, USE, Messages.BackboneDialog_use, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		readInstalled(null, Messages.BackboneDialog_none);
	}

	@Override
	protected void workChanged() {
		boolean free = !working();
		BackboneRow row = table.selected();
		Enablement.set(look, free);
		Enablement.set(folder, free);
		Enablement.set(zip, free);
		Enablement.set(install, free && row != null && row.installable());
		nameUse(Messages.BackboneDialog_use, free && row != null && row.usable());
		setErrorMessage(row == null ? null : row.problem());
	}

	private void opened() {
		BackboneRow row = table.selected();
		if (row != null && row.usable() && !working()) {
			okPressed();
		} else {
			install();
		}
	}

	/** Reads what is installed, then shows it. */
	private void readInstalled(@Nullable Path select, String saying) {
		start(Messages.BackboneDialog_reading, Messages.BackboneDialog_stopped, monitor -> InstalledRows.read(home), rows -> {
			installed = rows;
			table.show(BackboneRow.all(installed, zoo.entries()), select);
			say(rows.isEmpty() ? saying : "");
		});
	}

	private void look() {
		String asked = address.getText().strip();
		String uri = ZooPreference.uri(asked);
		start(NLS.bind(Messages.BackboneDialog_looking, asked), Messages.BackboneDialog_stopped,
				monitor -> models.list(new ZooRequest(uri, true), monitor), listing -> listed(asked, uri, listing));
	}

	private void listed(String asked, String uri, ZooListing listing) {
		ZooPreference.keep(asked);
		zoo = new ZooOffer(uri, listing.entries());
		table.show(BackboneRow.all(installed, zoo.entries()), null);
		String words = NLS.bind(Messages.BackboneDialog_offers, listing.entries().size());
		say(listing.notes().isEmpty() ? words : words + " " + String.join(" ", listing.notes()));
	}

	private void install() {
		BackboneRow row = table.selected();
		ZooEntry entry = row == null ? null : row.entry();
		if (row == null || entry == null || !row.installable() || working()) {
			return;
		}
		var request = new ZooInstallRequest(zoo.uri(), true, entry.name());
		start(NLS.bind(Messages.BackboneDialog_installing, entry.title()), Messages.BackboneDialog_stopped,
				monitor -> models.install(request, monitor), made -> {
					zoo = zoo.without(entry.name());
					readInstalled(made, "");
				});
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
		if (source == null || working()) {
			return;
		}
		try {
			Path path = Path.of(source);
			start(NLS.bind(Messages.BackboneDialog_installing, path.getFileName()), Messages.BackboneDialog_stopped,
					monitor -> new BackboneInstaller(home).install(path, null, monitor), made -> readInstalled(made, ""));
		} catch (InvalidPathException e) {
			setErrorMessage(e.getMessage());
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
