package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.model.Category;
import org.reannotate.ui.gallery.Gallery;

@ExtendWith(NoErrorsLogged.class)
class CategoriesTest {

	private final Workbench workbench;
	private final DatasetEditors editors;
	private DatasetEditor editor;
	private DatasetStore store;
	private Tree tree;

	CategoriesTest() throws Exception {
		workbench = new Workbench();
		editors = new DatasetEditors(workbench);
	}

	@AfterEach
	void close() throws Exception {
		editors.close(editor);
	}

	@Test
	void mergesTwoCategoriesUndoesItAndTakesItApartByAClickLater() throws Exception {
		show(DrawnDataset.create("merge", 10));
		click("circles");
		workbench.press(KeyEvent.VK_DOWN, KeyEvent.VK_SHIFT);
		workbench.waitFor("two are selected", () -> tree.getSelectionCount() == 2);
		workbench.press(KeyEvent.VK_M);
		Shell dialog = editors.dialog("Merge 2");
		editors.settle(dialog);
		editors.screenshot("categories-merge");
		editors.press(dialog, "Merge");
		workbench.waitFor("the merge holds", () -> merges() == 1 && tree.getItemCount() == 2);
		assertEquals(20, DatasetEditors.images(store, "circles"));
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("the merge is undone", () -> merges() == 0 && tree.getItemCount() == 3);
		workbench.press(KeyEvent.VK_Y, KeyEvent.VK_CONTROL);
		workbench.waitFor("the merge is made again", () -> merges() == 1 && tree.getItemCount() == 2);
		Table past = workbench.ui(() -> Widgets.first(page(), Table.class, table -> table.getColumnCount() == 4));
		workbench.waitFor("the merge is listed", () -> past.getItemCount() == 1);
		Rectangle line = workbench.ui(() -> past.getItem(0).getBounds(0));
		workbench.click(past, line.x + 20, line.y + line.height / 2);
		editors.settle(past);
		editors.screenshot("categories-merged");
		int square = store.index().ids(SampleFilter.ALL.withCategories(Set.of(DatasetEditors.id(store, "squares"))),
				SampleSort.BY_ID)[0];
		store.decide(DecisionRequest.relabel(square, DatasetEditors.id(store, "circles"), "tester"));
		editors.press(page(), "Take Apart");
		workbench.waitFor("the merge is taken apart", () -> merges() == 0 && tree.getItemCount() == 3);
		assertEquals(10, DatasetEditors.images(store, "rings"));
		workbench.waitFor("what was labelled since is told", () -> since() != null);
		workbench.ui(() -> since().setFocus());
		editors.screenshot("categories-taken-apart");
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("it is shown", () -> editor.gallery().list().size() == 1);
		assertEquals(square, workbench.ui(() -> editor.gallery().list().ids()[0]));
	}

	@Test
	void offersToMergeWhenANameIsTaken() throws Exception {
		show(DrawnDataset.create("rename", 6));
		click("rings");
		workbench.press(KeyEvent.VK_F2);
		Text name = workbench.ui(() -> Widgets.first(page(), Text.class, text -> "rings".equals(text.getText())));
		workbench.waitFor("the name is edited", name::isFocusControl);
		workbench.type("hoops");
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the name is another one", () -> DatasetEditors.id(store, "hoops") > 0);
		assertEquals(6, DatasetEditors.images(store, "hoops"));
		workbench.waitFor("the tree shows it", () -> names().contains("hoops"));
		workbench.ui(() -> {
			name.selectAll();
			return null;
		});
		workbench.type("circles");
		workbench.press(KeyEvent.VK_ENTER);
		Shell question = editors.dialog("Rename Category");
		editors.press(question, "Merge...");
		Shell dialog = editors.dialog("Merge 2");
		editors.press(dialog, "Merge");
		workbench.waitFor("they are one", () -> DatasetEditors.images(store, "circles") == 12);
	}

	@Test
	void nestsByDragAndDescribesAndSplitsACategory() throws Exception {
		show(DrawnDataset.create("split", 8));
		Rectangle rings = bounds("rings");
		Rectangle circles = bounds("circles");
		workbench.drag(tree, rings.x + 20, rings.y + rings.height / 2, tree, circles.x + 30,
				circles.y + circles.height / 2);
		workbench.waitFor("rings lie below circles", () -> DatasetEditors.id(store, "circles/rings") > 0);
		workbench.waitFor("the tree shows it", () -> tree.getItemCount() == 2);
		click("squares");
		Text feature = workbench.ui(() -> Widgets.first(page(), Text.class,
				text -> text.getMessage().startsWith("A feature")));
		workbench.click(feature, 20, 8);
		workbench.type("four corners");
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the checklist is saved",
				() -> category("squares").getChecklist().stream().anyMatch(line -> line.getText().equals("four corners")));
		Text definition = workbench.ui(() -> Widgets.first(page(), Text.class,
				text -> text.getMessage().startsWith("What an image")));
		workbench.click(definition, 20, 8);
		workbench.type("four equal sides");
		click("squares");
		workbench.waitFor("the definition is saved",
				() -> "four equal sides".equals(category("squares").getDefinition()));
		addExample();
		split();
	}

	private void addExample() throws Exception {
		editors.press(page(), "Add...");
		Shell dialog = editors.dialog("Examples of");
		Gallery images = workbench.ui(() -> Widgets.first(dialog, Gallery.class, any -> true));
		workbench.waitFor("the images are shown", () -> images.content().size() == 8);
		Rectangle first = workbench.ui(() -> images.boundsOf(0));
		workbench.click(images, first.x + 30, first.y + 30);
		workbench.waitFor("one is chosen", () -> images.selectedSamples().size() == 1);
		editors.press(dialog, "Add");
		workbench.waitFor("it is an example", () -> category("squares").getExamples().size() == 1);
		workbench.waitFor("the example is shown", () -> Widgets.all(page(), Gallery.class).stream()
				.anyMatch(gallery -> gallery.content().size() == 1));
		click("squares");
	}

	private void split() throws Exception {
		workbench.press(KeyEvent.VK_S);
		Shell dialog = editors.dialog("Split");
		Gallery images = workbench.ui(() -> Widgets.first(dialog, Gallery.class, any -> true));
		workbench.waitFor("the images are shown", () -> images.content().size() == 8);
		Text part = workbench.ui(() -> Widgets.first(dialog, Text.class,
				text -> text.getMessage().startsWith("Name of part")));
		workbench.click(part, 20, 8);
		workbench.type("small squares");
		Rectangle first = workbench.ui(() -> images.boundsOf(0));
		workbench.click(images, first.x + 30, first.y + 30);
		workbench.press(KeyEvent.VK_RIGHT, KeyEvent.VK_SHIFT);
		workbench.waitFor("two are selected", () -> images.selectedSamples().size() == 2);
		workbench.press(KeyEvent.VK_1);
		editors.settle(dialog);
		editors.screenshot("categories-split");
		editors.press(dialog, "Split");
		workbench.waitFor("two images are small squares", () -> DatasetEditors.images(store, "small squares") == 2);
		assertEquals(6, DatasetEditors.images(store, "squares"));
		editors.settle(tree);
		editors.screenshot("categories");
		workbench.waitFor("the tree has the focus", tree::isFocusControl);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("the split is undone", () -> DatasetEditors.images(store, "squares") == 8);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
		workbench.waitFor("it is made again", () -> DatasetEditors.images(store, "squares") == 6);
		Table past = workbench.ui(() -> Widgets.first(page(), Table.class, table -> table.getColumnCount() == 4));
		workbench.waitFor("it is listed", () -> past.isVisible() && past.getItemCount() == 1
				&& past.getItem(0).getText().startsWith("squares split"));
		editors.settle(past);
		Rectangle row = workbench.ui(() -> past.getItem(0).getBounds(0));
		workbench.click(past, row.x + 20, row.y + row.height / 2);
		workbench.waitFor("it is selected", () -> past.getSelectionCount() == 1);
		editors.press(page(), "Take Apart");
		workbench.waitFor("it is taken apart", () -> DatasetEditors.images(store, "squares") == 8);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("that is undone: the same images are in the part again",
				() -> DatasetEditors.images(store, "squares") == 6 && DatasetEditors.images(store, "small squares") == 2);
	}

	@Test
	void deletesACategoryWithoutLosingItsLabels() throws Exception {
		show(DrawnDataset.create("delete", 6));
		click("rings");
		workbench.press(KeyEvent.VK_DELETE);
		Shell dialog = editors.dialog("Delete");
		Thread.sleep(300);
		editors.press(dialog, "Delete");
		workbench.waitFor("the category is gone", () -> tree.getItemCount() == 2);
		assertEquals(6, store.index().countByCategory(SampleFilter.ALL).get(-1));
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("the category is back", () -> DatasetEditors.images(store, "rings") == 6);
		workbench.waitFor("the tree shows it", () -> names().contains("rings"));
	}

	private Link since() {
		return Widgets.all(page(), Link.class).stream().filter(link -> link.getText().contains("Labelled while it held: 1"))
				.findFirst().orElse(null);
	}

	private int merges() {
		return (int) DatasetEditors.ask(store::merges).stream().filter(CategoryMerge::active).count();
	}

	private Category category(String name) {
		return DatasetEditors.ask(store::readTaxonomy).getCategories().stream()
				.filter(category -> category.getName().equals(name)).findFirst().orElseThrow();
	}

	private Composite page() {
		return editor.getSite().getShell();
	}

	private void show(DrawnDataset dataset) throws Exception {
		editor = editors.open(dataset.file());
		store = editor.session().store();
		workbench.ui(() -> {
			editor.showCategories();
			return null;
		});
		tree = workbench.ui(() -> Widgets.first(page(), Tree.class, candidate -> candidate.getColumnCount() == 3));
		workbench.waitFor("the categories are shown", () -> tree.getItemCount() == 3);
		editors.settle(tree);
	}

	private List<String> names() {
		var names = new ArrayList<String>();
		for (TreeItem item : tree.getItems()) {
			names.add(item.getText());
		}
		return names;
	}

	private Rectangle bounds(String name) throws Exception {
		return workbench.ui(() -> List.of(tree.getItems()).stream().filter(item -> name.equals(item.getText()))
				.map(TreeItem::getBounds).findFirst().orElseThrow());
	}

	private void click(String name) throws Exception {
		Rectangle bounds = bounds(name);
		workbench.click(tree, bounds.x + 20, bounds.y + bounds.height / 2);
		workbench.waitFor(name + " is selected",
				() -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().equals(name));
		// A dialog that has just been closed may hand the focus back to where it was before, after the click.
		for (int i = 0; i < 5 && !workbench.ui(tree::isFocusControl); i++) {
			Thread.sleep(700);
			workbench.click(tree, bounds.x + 20, bounds.y + bounds.height / 2);
		}
		workbench.waitFor("the tree has the focus", tree::isFocusControl);
	}
}
