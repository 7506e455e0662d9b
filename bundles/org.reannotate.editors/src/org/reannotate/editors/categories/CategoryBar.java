package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.reannotate.editors.taxonomy.TaxonomyTree;
import org.reannotate.ui.theme.Enablement;
import org.reannotate.ui.thread.UiThread;

/** What can be done with the selected categories: as buttons, in the tree's menu, and by keys. UI thread only. */
final class CategoryBar extends Composite {

	/** One thing that can be done. */
	private record Verb(String text, String tip, int key, boolean button, Predicate<List<Integer>> enabled,
			Consumer<List<Integer>> action) {
	}

	private static final Predicate<List<Integer>> ANY = selected -> !selected.isEmpty();
	private static final Predicate<List<Integer>> ONE = selected -> selected.size() == 1;

	private final CategoryTree tree;
	private final Supplier<@Nullable CategoryActions> actions;
	private final List<Verb> verbs;
	private final List<Button> buttons = new ArrayList<>();

	CategoryBar(Composite parent, CategoryTree tree, Supplier<@Nullable CategoryActions> actions, Runnable rename) {
		super(parent, SWT.NONE);
		this.tree = tree;
		this.actions = actions;
		this.verbs = List.of(
				verb(Messages.CategoryBar_new, Messages.CategoryBar_newTip, SWT.INSERT, true, selected -> true,
						(does, selected) -> does.create(TaxonomyTree.ROOT)),
				verb(Messages.CategoryBar_newBelow, Messages.CategoryBar_newBelowTip, SWT.MOD2 | SWT.INSERT, true, ONE,
						(does, selected) -> does.create(selected.get(0))),
				verb(Messages.CategoryBar_rename, Messages.CategoryBar_renameTip, SWT.F2, true, ONE,
						(does, selected) -> rename.run()),
				verb(Messages.CategoryBar_merge, Messages.CategoryBar_mergeTip, 'm', true, ANY,
						CategoryActions::merge),
				verb(Messages.CategoryBar_split, Messages.CategoryBar_splitTip, 's', true, ONE,
						(does, selected) -> does.split(selected.get(0))),
				verb(Messages.CategoryBar_delete, Messages.CategoryBar_deleteTip, SWT.DEL, true, ANY,
						CategoryActions::delete),
				verb(Messages.CategoryBar_up, "", SWT.MOD3 | SWT.ARROW_UP, false, ONE,
						(does, selected) -> does.step(selected.get(0), -1)),
				verb(Messages.CategoryBar_down, "", SWT.MOD3 | SWT.ARROW_DOWN, false, ONE,
						(does, selected) -> does.step(selected.get(0), 1)),
				verb(Messages.CategoryBar_nest, "", SWT.MOD3 | SWT.ARROW_RIGHT, false, ONE,
						(does, selected) -> does.nest(selected.get(0))),
				verb(Messages.CategoryBar_unnest, "", SWT.MOD3 | SWT.ARROW_LEFT, false, ONE,
						(does, selected) -> does.unnest(selected.get(0))));
		setLayout(RowLayoutFactory.fillDefaults().spacing(4).wrap(true).center(true).create());
		verbs.stream().filter(Verb::button).forEach(this::addButton);
		tree.getTree().addListener(SWT.KeyDown, this::pressed);
		tree.getTree().addListener(SWT.MenuDetect, this::menuDetected);
		tree.addSelectionChangedListener(event -> refresh());
		refresh();
	}

	private interface Doing {
		void run(CategoryActions does, List<Integer> selected);
	}

	private Verb verb(String text, String tip, int key, boolean button, Predicate<List<Integer>> enabled, Doing doing) {
		return new Verb(text, tip, key, button, enabled, selected -> {
			CategoryActions does = actions.get();
			if (does != null) {
				// where a dialog is opened, the focus comes back to here
				tree.getTree().setFocus();
				doing.run(does, selected);
			}
		});
	}

	private void addButton(Verb verb) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(verb.text());
		button.setToolTipText(verb.tip());
		button.addListener(SWT.Selection, event -> verb.action().accept(tree.selected()));
		buttons.add(button);
	}

	/** Says what can be done with what is selected. */
	void refresh() {
		List<Integer> selected = tree.selected();
		boolean open = actions.get() != null;
		List<Verb> shown = verbs.stream().filter(Verb::button).toList();
		for (int i = 0; i < shown.size(); i++) {
			Enablement.set(buttons.get(i), open && shown.get(i).enabled().test(selected));
		}
	}

	private void pressed(Event event) {
		int pressed = event.keyCode | event.stateMask & SWT.MODIFIER_MASK;
		List<Integer> selected = tree.selected();
		for (Verb verb : verbs) {
			if (verb.key() == pressed && verb.enabled().test(selected)) {
				event.doit = false;
				verb.action().accept(selected);
				return;
			}
		}
	}

	private void menuDetected(Event event) {
		event.doit = false;
		List<Integer> selected = tree.selected();
		Menu menu = new Menu(tree.getTree());
		for (Verb verb : verbs) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(verb.text() + '\t' + Action.convertAccelerator(verb.key()));
			item.setEnabled(actions.get() != null && verb.enabled().test(selected));
			item.addListener(SWT.Selection, chosen -> verb.action().accept(selected));
		}
		menu.setLocation(event.x, event.y);
		menu.addListener(SWT.Hide, hidden -> UiThread.run(menu, menu::dispose));
		menu.setVisible(true);
	}
}
