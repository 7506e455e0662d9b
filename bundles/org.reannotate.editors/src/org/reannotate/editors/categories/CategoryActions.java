package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.taxonomy.CategoryText;
import org.reannotate.editors.taxonomy.CheckLine;
import org.reannotate.editors.taxonomy.InsertCategory;
import org.reannotate.editors.taxonomy.PlaceCategory;
import org.reannotate.editors.taxonomy.SetChecklist;
import org.reannotate.editors.taxonomy.SetExamples;
import org.reannotate.editors.taxonomy.SetText;
import org.reannotate.editors.taxonomy.StepSequence;
import org.reannotate.editors.taxonomy.TaxonomyStep;
import org.reannotate.editors.taxonomy.TaxonomyTree;
import org.reannotate.model.Category;
import org.reannotate.ui.review.CategoryDialog;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.thread.UiThread;

/** What a person does to categories: asks where it must be asked, then makes a step. UI thread only. */
final class CategoryActions {

	private static final int LONGEST = 40;

	private final Control control;
	private final DatasetSession session;
	private final CategoryEdits edits;
	private final Supplier<@Nullable CategoriesSnapshot> snapshot;
	private final IntConsumer made;

	/** @param made is told, on the UI thread, the id of a category that was made */
	CategoryActions(Control control, DatasetSession session, Supplier<@Nullable CategoriesSnapshot> snapshot,
			IntConsumer made) {
		this.control = control;
		this.session = session;
		this.edits = new CategoryEdits(session);
		this.snapshot = snapshot;
		this.made = made;
	}

	CategoryEdits edits() {
		return edits;
	}

	/** Asks for a name and makes a category below another one, or below {@link TaxonomyTree#ROOT}. */
	void create(int parent) {
		CategoriesSnapshot categories = snapshot.get();
		if (categories == null) {
			return;
		}
		String where = parent == TaxonomyTree.ROOT ? Messages.CategoryActions_newMessage
				: NLS.bind(Messages.CategoryActions_newBelowMessage, shortened(categories.path(parent)));
		var dialog = new InputDialog(control.getShell(), Messages.CategoryActions_newTitle, where, "",
				CategoryActions::problem);
		if (dialog.open() != Window.OK) {
			return;
		}
		String name = dialog.getValue().strip();
		Category twin = named(categories, parent, name);
		if (twin != null) {
			made.accept(twin.getId());
			return;
		}
		String path = parent == TaxonomyTree.ROOT ? name : categories.path(parent) + '/' + name;
		edits.apply(label(Messages.CategoryActions_stepNew, name), InsertCategory.named(parent, Integer.MAX_VALUE, name),
				store -> store.categories().stream().filter(record -> record.path().equals(path)).findFirst()
						.ifPresent(record -> UiThread.run(control, () -> made.accept(record.id()))));
	}

	private static @Nullable String problem(String name) {
		return name.isBlank() ? "" : name.contains("/") ? Messages.CategoriesPage_noSlash : null;
	}

	private static @Nullable Category named(CategoriesSnapshot categories, int parent, String name) {
		try {
			return categories.tree().named(parent, name);
		} catch (DatasetException e) {
			return null;
		}
	}

	/** Changes a text; a name that a sibling has offers to merge with it. */
	void set(Category category, CategoryText text, String value) {
		CategoriesSnapshot categories = snapshot.get();
		if (categories == null || text.get(category).equals(value)) {
			return;
		}
		switch (text) {
		case NAME -> rename(categories, category, value);
		case KEY -> setKey(categories, category, value);
		case DEFINITION, COLOUR -> edits.apply(label(Messages.CategoryActions_stepEdit, category.getName()),
				new SetText(category.getId(), text, text.get(category), value));
		}
	}

	private void rename(CategoriesSnapshot categories, Category category, String name) {
		String problem = problem(name);
		if (problem != null) {
			MessageDialog.openInformation(control.getShell(), Messages.CategoryActions_renameTitle,
					problem.isEmpty() ? Messages.CategoryActions_noName : problem);
			made.accept(category.getId());
			return;
		}
		Category twin = named(categories, TaxonomyTree.parentOf(category), name);
		if (twin == null || twin == category) {
			edits.apply(label(Messages.CategoryActions_stepRename, name),
					new SetText(category.getId(), CategoryText.NAME, category.getName(), name));
			return;
		}
		if (categories.stands(twin.getId()) && MessageDialog.open(MessageDialog.QUESTION, control.getShell(),
				Messages.CategoryActions_renameTitle,
				NLS.bind(Messages.CategoryActions_twin, shortened(name), shortened(category.getName())), 0,
				Messages.CategoryActions_twinMerge, Messages.CategoryActions_twinCancel) == 0) {
			merge(List.of(category.getId(), twin.getId()), twin.getId());
		} else {
			made.accept(category.getId());
		}
	}

	/** A key belongs to one category: whoever had it loses it in the same step. */
	private void setKey(CategoriesSnapshot categories, Category category, String key) {
		var steps = new ArrayList<TaxonomyStep>();
		if (!key.isEmpty()) {
			categories.all().stream().filter(other -> other != category && key.equals(CategoryText.KEY.get(other)))
					.forEach(other -> steps.add(new SetText(other.getId(), CategoryText.KEY, key, "")));
		}
		steps.add(new SetText(category.getId(), CategoryText.KEY, CategoryText.KEY.get(category), key));
		edits.apply(label(Messages.CategoryActions_stepEdit, category.getName()), new StepSequence(steps));
	}

	void set(Category category, List<CheckLine> checklist) {
		edits.apply(label(Messages.CategoryActions_stepChecklist, category.getName()),
				new SetChecklist(category.getId(), CheckLine.of(category), checklist));
	}

	void set(Category category, boolean counter, List<Integer> added, List<Integer> removed) {
		edits.apply(label(Messages.CategoryActions_stepExamples, category.getName()),
				new SetExamples(category.getId(), counter, added, removed));
	}

	/** Moves a category; where a sibling there has its name, offers to merge. */
	void move(int id, int parent, int index) {
		CategoriesSnapshot categories = snapshot.get();
		Category category = categories == null ? null : categories.find(id);
		if (categories == null || category == null) {
			return;
		}
		Category twin = named(categories, parent, category.getName());
		if (twin != null && twin != category) {
			if (MessageDialog.open(MessageDialog.QUESTION, control.getShell(), Messages.CategoryActions_moveTitle,
					NLS.bind(Messages.CategoryActions_twinThere, shortened(category.getName())), 0,
					Messages.CategoryActions_twinMerge, Messages.CategoryActions_twinCancel) == 0) {
				merge(List.of(id, twin.getId()), twin.getId());
			}
			return;
		}
		edits.apply(label(Messages.CategoryActions_stepMove, category.getName()), new PlaceCategory(id, parent, index));
	}

	/** Moves a category among its siblings. */
	void step(int id, int delta) {
		CategoriesSnapshot categories = snapshot.get();
		Category category = categories == null ? null : categories.find(id);
		if (categories != null && category != null) {
			List<Category> shown = categories.below(TaxonomyTree.parentOf(category));
			int next = shown.indexOf(category) + delta;
			if (next >= 0 && next < shown.size()) {
				// places are counted among all siblings, merged ones too
				List<Category> others = categories.tree().siblings(category).stream().filter(other -> other != category)
						.toList();
				int at = others.indexOf(shown.get(next));
				move(id, TaxonomyTree.parentOf(category), delta < 0 ? at : at + 1);
			}
		}
	}

	/** Moves a category below the sibling before it. */
	void nest(int id) {
		CategoriesSnapshot categories = snapshot.get();
		Category category = categories == null ? null : categories.find(id);
		if (categories != null && category != null) {
			List<Category> shown = categories.below(TaxonomyTree.parentOf(category));
			int at = shown.indexOf(category);
			if (at > 0) {
				move(id, shown.get(at - 1).getId(), Integer.MAX_VALUE);
			}
		}
	}

	/** Moves a category beside the one above it. */
	void unnest(int id) {
		CategoriesSnapshot categories = snapshot.get();
		Category category = categories == null ? null : categories.find(id);
		Category parent = category == null ? null : category.getParent();
		if (categories != null && parent != null) {
			move(id, TaxonomyTree.parentOf(parent), categories.tree().siblings(parent).indexOf(parent) + 1);
		}
	}

	/** Asks how to merge; where one is selected, asks with which other one first. */
	void merge(List<Integer> selected) {
		CategoriesSnapshot categories = snapshot.get();
		List<Integer> standing = categories == null ? List.of() : selected.stream().filter(categories::stands).toList();
		if (standing.size() == 1) {
			OptionalInt other = CategoryDialog.choose(control.getShell(), Messages.CategoryActions_mergeWith,
					session.taxonomy(), session.taxonomy().categories().stream().map(CategoryRecord::id)
							.filter(id -> !id.equals(standing.get(0))).toList(), false);
			if (other.isPresent() && other.getAsInt() != standing.get(0)) {
				merge(List.of(standing.get(0), other.getAsInt()), other.getAsInt());
			}
		} else if (standing.size() > 1) {
			merge(standing, largest(categories, standing));
		}
	}

	private static int largest(CategoriesSnapshot categories, List<Integer> ids) {
		return ids.stream().max((one, other) -> Integer.compare(categories.images(one), categories.images(other)))
				.orElseThrow();
	}

	private void merge(List<Integer> merged, int target) {
		CategoriesSnapshot categories = snapshot.get();
		if (categories == null) {
			return;
		}
		var dialog = new MergeDialog(control.getShell(), session, categories, merged, target);
		if (dialog.open() == Window.OK) {
			edits.merge(dialog.chosenFrom(), dialog.chosenPath(), dialog.reason());
		}
	}

	/** Asks how to split a category. */
	void split(int id) {
		CategoriesSnapshot categories = snapshot.get();
		Category category = categories == null ? null : categories.find(id);
		if (categories != null && category != null && categories.stands(id)) {
			var dialog = new SplitDialog(control.getShell(), session, category);
			if (dialog.open() == Window.OK) {
				edits.split(id, category.getName(), dialog.chosen(), dialog.reason());
			}
		}
	}

	/** Asks, then deletes categories with all below them. */
	void delete(List<Integer> selected) {
		CategoriesSnapshot categories = snapshot.get();
		if (categories == null || selected.isEmpty()) {
			return;
		}
		var branch = new LinkedHashSet<Integer>();
		selected.forEach(id -> branch.addAll(categories.branch(id)));
		List<Integer> standing = branch.stream().filter(categories::stands).toList();
		String name = categories.name(selected.get(0));
		var dialog = new RetireDialog(control.getShell(), session, standing, name);
		if (!standing.isEmpty() && dialog.open() == Window.OK) {
			edits.delete(standing, name, dialog.reason());
		}
	}

	private static String label(String text, String name) {
		return NLS.bind(text, shortened(name));
	}

	private static String shortened(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "\u2026";
	}
}
