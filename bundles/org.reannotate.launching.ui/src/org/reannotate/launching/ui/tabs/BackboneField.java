package org.reannotate.launching.ui.tabs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.reannotate.audit.AuditException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.backbone.BackboneDialog;
import org.reannotate.launching.ui.dataset.DatasetCheck;
import org.reannotate.launching.ui.fields.Field;
import org.reannotate.launching.ui.fields.Form;
import org.reannotate.launching.ui.fields.Row;
import org.reannotate.launching.ui.network.BackboneChoice;
import org.reannotate.launching.ui.network.NetworkChange;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.RecipeKind;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.thread.UiThread;

/** What transfer begins with: an installed backbone, an earlier run of the dataset, or a folder. UI thread. */
final class BackboneField implements Field {

	private static final int WIDTH = 120;

	private final Combo combo;
	private final NetworkTab tab;
	private final Row row;
	/** What the drop-down list shows, line by line. */
	private List<BackboneChoice> choices = List.of();
	private List<BackboneChoice> offered = List.of();
	private @Nullable DatasetSession session;
	private boolean read;

	private BackboneField(Combo combo, NetworkTab tab, Row row) {
		this.combo = combo;
		this.tab = tab;
		this.row = row;
	}

	static BackboneField in(Form rows, NetworkTab tab) {
		var combo = new Combo(rows.cell(Messages.BackboneField_name), SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		Row row = rows.row(combo);
		var field = new BackboneField(combo, tab, row);
		combo.addListener(SWT.Selection, event -> rows.edited().accept(field));
		row.button(Messages.BackboneField_folder, field::chooseFolder);
		row.buttonAlways(Messages.BackboneField_get, field::get);
		row.when(settings -> settings.recipe().kind() == RecipeKind.TRANSFER);
		return field;
	}

	/** The first installed backbone, as a recipe names it; null when none is known. */
	@Nullable
	String first() {
		return offered.isEmpty() ? null : offered.get(0).backbone();
	}

	/** Opens the dialog that gets a backbone; what is chosen there is used. */
	void get() {
		var dialog = new BackboneDialog(combo.getShell());
		dialog.open();
		readAgain();
		String chosen = dialog.chosen();
		if (!combo.isDisposed()) {
			tab.take(chosen == null ? tab.settings() : with(chosen));
		}
	}

	private TrainingSettings with(String backbone) {
		TrainingSettings settings = tab.settings();
		return settings.withRecipe(NetworkChange.toTransfer(settings.recipe(), backbone));
	}

	private void chooseFolder() {
		var dialog = new DirectoryDialog(combo.getShell());
		dialog.setMessage(Messages.BackboneField_folderMessage);
		String chosen = dialog.open();
		if (chosen != null) {
			tab.take(with(chosen));
		}
	}

	/** Offers what is installed and what the dataset's runs learnt. */
	void offer(DatasetCheck check) {
		if (!read || session != check.session()) {
			session = check.session();
			readAgain();
		}
	}

	private void readAgain() {
		read = true;
		DatasetSession of = session;
		Job job = Job.createSystem(Messages.BackboneField_reading, monitor -> {
			List<BackboneChoice> found = find(of == null ? null : of.store());
			UiThread.run(combo, () -> found(found));
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private static List<BackboneChoice> find(@Nullable DatasetStore store) {
		ReannotateHome home = ReannotateHome.current();
		try {
			return BackboneChoice.all(home, store);
		} catch (IOException | AuditException e) {
			ILog.of(BackboneField.class).warn(IoWords.of(e), e);
			return List.of();
		}
	}

	private void found(List<BackboneChoice> found) {
		offered = found;
		show(tab.settings());
	}

	@Override
	public void show(TrainingSettings settings) {
		String wanted = settings.recipe().backbone();
		var lines = new ArrayList<>(offered);
		if (wanted != null && lines.stream().noneMatch(choice -> choice.backbone().equals(wanted))) {
			lines.add(0, BackboneChoice.of(wanted));
		}
		if (!lines.equals(choices)) {
			choices = lines;
			combo.setItems(lines.stream().map(BackboneChoice::words).toArray(String[]::new));
		}
		int index = 0;
		while (index < lines.size() && !lines.get(index).backbone().equals(wanted)) {
			index++;
		}
		if (index < lines.size()) {
			combo.select(index);
		} else {
			combo.deselectAll();
		}
	}

	@Override
	public TrainingSettings read(TrainingSettings settings) {
		int index = combo.getSelectionIndex();
		boolean meant = index >= 0 && settings.recipe().kind() == RecipeKind.TRANSFER && row.isEnabled();
		return meant ? settings.withRecipe(settings.recipe().withBackbone(choices.get(index).backbone())) : settings;
	}

	@Override
	public @Nullable String problem() {
		return null;
	}

	@Override
	public void settingsChanged(TrainingSettings settings) {
		row.settingsChanged(settings);
	}
}
