package org.reannotate.editors.gallery;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.reannotate.core.query.NamedFilter;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.decisions.StoreOperation;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.theme.Enablement;
import org.reannotate.ui.thread.UiThread;

/**
 * A button with the filters that the team saved: choosing, saving and forgetting them, as steps that can be undone. UI
 * thread only.
 */
final class SavedFilters {

	private static final int LONGEST = 200;
	private static final int SHOWN = 60;

	private final Button button;
	private final Supplier<ImageQuery> current;
	private final Consumer<ImageQuery> chosen;
	private @Nullable DatasetSession session;
	private List<NamedFilter> filters = List.of();

	/**
	 * @param current what would be saved
	 * @param chosen  is told which one a person chose
	 */
	SavedFilters(Composite parent, Supplier<ImageQuery> current, Consumer<ImageQuery> chosen) {
		this.current = current;
		this.chosen = chosen;
		button = new Button(parent, SWT.PUSH);
		button.setText(Messages.SavedFilters_button + " \u25be");
		Enablement.set(button, false);
		button.addListener(SWT.Selection, event -> openMenu());
	}

	void open(DatasetSession opened) {
		session = opened;
		Enablement.set(button, true);
	}

	/** Shows the filters that there are. */
	void show(List<NamedFilter> newFilters) {
		filters = List.copyOf(newFilters);
	}

	private void openMenu() {
		Menu menu = new Menu(button);
		filters.forEach(filter -> item(menu, shown(filter.name()), () -> chosen.accept(ImageQuery.of(filter))));
		if (!filters.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		ImageQuery query = current.get();
		MenuItem save = item(menu, Messages.SavedFilters_save, this::save);
		save.setEnabled(query.within() == null);
		if (!filters.isEmpty()) {
			MenuItem delete = new MenuItem(menu, SWT.CASCADE);
			delete.setText(Messages.SavedFilters_delete);
			Menu names = new Menu(menu);
			delete.setMenu(names);
			filters.forEach(filter -> item(names, shown(filter.name()), () -> delete(filter)));
		}
		menu.setLocation(button.toDisplay(0, button.getSize().y));
		menu.addListener(SWT.Hide, event -> UiThread.run(menu, menu::dispose));
		menu.setVisible(true);
	}

	private static String shown(String name) {
		return (name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "\u2026").replace("&", "&&");
	}

	private static MenuItem item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private void save() {
		ImageQuery query = current.get();
		var dialog = new InputDialog(button.getShell(), Messages.SavedFilters_saveTitle, Messages.SavedFilters_saveMessage,
				query.name(), SavedFilters::problem);
		if (dialog.open() == Window.OK) {
			save(new NamedFilter(dialog.getValue().strip(), query.filter(), query.sort(), query.group()));
		}
	}

	private static @Nullable String problem(String name) {
		return name.isBlank() ? "" : name.strip().length() > LONGEST ? NLS.bind(Messages.SavedFilters_tooLong, LONGEST)
				: null;
	}

	private void save(NamedFilter filter) {
		DatasetSession opened = session;
		if (opened == null) {
			return;
		}
		NamedFilter former = filters.stream().filter(other -> other.name().equals(filter.name())).findFirst().orElse(null);
		String author = DecisionAuthor.name();
		Decisions.run(opened, new StoreOperation(opened, NLS.bind(Messages.SavedFilters_stepSave, filter.name()),
				store -> store.saveFilter(filter, author), store -> {
					if (former == null) {
						store.deleteFilter(filter.name());
					} else {
						store.saveFilter(former, author);
					}
				}));
	}

	private void delete(NamedFilter filter) {
		DatasetSession opened = session;
		if (opened == null) {
			return;
		}
		String author = DecisionAuthor.name();
		Decisions.run(opened, new StoreOperation(opened, NLS.bind(Messages.SavedFilters_stepDelete, filter.name()),
				store -> store.deleteFilter(filter.name()), store -> store.saveFilter(filter, author)));
	}
}
