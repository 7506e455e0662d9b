package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.editors.dataset.DatasetEditor;

@ExtendWith(NoErrorsLogged.class)
class CategoriesTest {

	private final Workbench workbench;

	CategoriesTest() throws Exception {
		workbench = new Workbench();
	}

	@Test
	void mergesTwoCategoriesAndTakesThemApartAgain() throws Exception {
		DatasetEditor editor = open(DrawnDataset.create("merge", 10));
		DatasetStore store = editor.session().store();
		Tree tree = show(editor);
		workbench.screenshot("categories");
		click(tree, "circles");
		workbench.press(KeyEvent.VK_DOWN, KeyEvent.VK_SHIFT);
		workbench.waitFor("two are selected", () -> tree.getSelectionCount() == 2);
		workbench.press(KeyEvent.VK_M);
		workbench.waitFor("the dialog opens", () -> dialog("Merge 2") != null);
		Shell dialog = workbench.ui(() -> dialog("Merge 2"));
		Thread.sleep(500);
		workbench.screenshot("merge");
		press(dialog, "Merge");
		workbench.waitFor("the merge holds", () -> merges(store) == 1);
		workbench.waitFor("the tree shows two categories", () -> tree.getItemCount() == 2);
		assertEquals(20, store.index().countByCategory(SampleFilter.ALL).values().stream().max(Integer::compare).get());
		Thread.sleep(300);
		workbench.screenshot("merged");
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("the merge is undone", () -> merges(store) == 0);
		workbench.waitFor("the tree shows three categories", () -> tree.getItemCount() == 3);
		workbench.press(KeyEvent.VK_Y, KeyEvent.VK_CONTROL);
		workbench.waitFor("the merge is redone", () -> merges(store) == 1);
		close(editor);
	}

	private static int merges(DatasetStore store) {
		try {
			return (int) store.merges().stream().filter(CategoryMerge::active).count();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private Tree show(DatasetEditor editor) throws Exception {
		workbench.ui(() -> {
			editor.showCategories();
			return null;
		});
		Tree tree = workbench.ui(() -> Widgets.first(editor.getSite().getShell(), Tree.class,
				candidate -> candidate.getColumnCount() == 3));
		workbench.waitFor("the categories are shown", () -> tree.getItemCount() == 3);
		return tree;
	}

	private void click(Tree tree, String name) throws Exception {
		Rectangle bounds = workbench.ui(() -> List.of(tree.getItems()).stream().filter(item -> name.equals(item.getText()))
				.map(TreeItem::getBounds).findFirst().orElseThrow());
		workbench.click(tree, bounds.x + 20, bounds.y + bounds.height / 2);
	}

	private static Shell dialog(String title) {
		return Widgets.shell(shell -> shell.getText().startsWith(title));
	}

	private void press(Shell dialog, String text) throws Exception {
		Button button = workbench.ui(() -> Widgets.first(dialog, Button.class,
				candidate -> candidate.getText().replace("&", "").equals(text)));
		workbench.click(button, 20, 10);
	}

	private DatasetEditor open(DrawnDataset dataset) throws Exception {
		IWorkbenchPage page = workbench.page();
		var editor = (DatasetEditor) workbench.ui(() -> IDE.openEditor(page, dataset.file()));
		workbench.waitFor("the dataset is open", () -> editor.session() != null);
		return editor;
	}

	private void close(DatasetEditor editor) throws Exception {
		workbench.ui(() -> editor.getSite().getPage().closeEditor(editor, false));
	}
}
