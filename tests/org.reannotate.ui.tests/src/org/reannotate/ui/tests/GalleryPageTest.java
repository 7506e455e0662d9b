package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.ui.gallery.Gallery;

@ExtendWith(NoErrorsLogged.class)
class GalleryPageTest {

	private final Workbench workbench;
	private final DatasetEditors editors;
	private DatasetEditor editor;
	private DatasetStore store;
	private Gallery gallery;

	GalleryPageTest() throws Exception {
		workbench = new Workbench();
		editors = new DatasetEditors(workbench);
	}

	@AfterEach
	void close() throws Exception {
		editors.close(editor);
	}

	@Test
	void filtersByTextAndByATickedCategory() throws Exception {
		show(DrawnDataset.create("gallery-filter", 12), 36);
		Text find = workbench.ui(() -> Widgets.first(page(), Text.class,
				text -> "Words in the path".equals(text.getMessage())));
		workbench.click(find, 60, 10);
		workbench.type("rin");
		workbench.waitFor("only rings", () -> gallery.content().size() == 12);
		workbench.ui(() -> {
			find.setText("");
			return null;
		});
		workbench.waitFor("all again", () -> gallery.content().size() == 36);
		editors.press(page(), "Category");
		workbench.waitFor("the values are listed", () -> popup() != null);
		Table values = workbench.ui(() -> Widgets.first(popup(), Table.class, table -> true));
		Rectangle squares = workbench.ui(() -> item(values, "squares").getBounds(0));
		workbench.click(values, squares.x - 12, squares.y + squares.height / 2);
		workbench.waitFor("only squares", () -> gallery.content().size() == 12);
		editors.settle(gallery);
		editors.screenshot("gallery-filter");
		workbench.press(KeyEvent.VK_ESCAPE);
		workbench.waitFor("the values are gone", () -> popup() == null);
		assertEquals("squares", workbench.ui(() -> gallery.content().item(0).label()));
	}

	@Test
	void relabelsManyImagesAfterAPreviewAndTakesItBackInOneStep() throws Exception {
		show(DrawnDataset.create("gallery-bulk", 24), 72);
		clickCategory("circles");
		workbench.waitFor("only circles", () -> gallery.content().size() == 24);
		clickSecond();
		workbench.press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
		workbench.waitFor("all are selected", () -> gallery.selectedSamples().size() == 24);
		dragFirstTo("rings");
		Shell preview = editors.dialog("Bulk Relabel");
		editors.settle(preview);
		editors.screenshot("gallery-bulk-relabel");
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("all are rings", () -> DatasetEditors.images(store, "rings") == 48);
		workbench.waitFor("no circles are left to show", () -> editor.gallery().list().size() == 0);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("all are circles again", () -> DatasetEditors.images(store, "circles") == 24);
	}

	@Test
	void givesOneImageTheLabelOfTheCategoryItIsDroppedOn() throws Exception {
		show(DrawnDataset.create("gallery-drag", 8), 24);
		int sample = workbench.ui(() -> gallery.content().sampleId(0));
		dragFirstTo("squares");
		workbench.waitFor("the image is a square", () -> DatasetEditors.images(store, "squares") == 9);
		int row = store.index().row(sample);
		assertEquals(DatasetEditors.id(store, "squares"), store.index().category(row));
		editors.settle(gallery);
		editors.screenshot("gallery-dropped");
	}

	@Test
	void groupsAndResizesAndSavesTheFilterUnderAName() throws Exception {
		show(DrawnDataset.create("gallery-groups", 12), 36);
		Combo group = workbench.ui(() -> Widgets.first(page(), Combo.class,
				combo -> List.of(combo.getItems()).contains("No groups")));
		workbench.ui(() -> {
			group.setFocus();
			return null;
		});
		workbench.press(KeyEvent.VK_DOWN);
		workbench.waitFor("three groups", () -> gallery.content().groups().size() == 3);
		int size = workbench.ui(gallery::thumbnailSize);
		Scale scale = workbench.ui(() -> Widgets.first(page(), Scale.class, any -> true));
		workbench.ui(() -> {
			scale.setFocus();
			return null;
		});
		workbench.press(KeyEvent.VK_LEFT);
		workbench.waitFor("the pictures are smaller", () -> gallery.thumbnailSize() < size);
		editors.settle(gallery);
		editors.screenshot("gallery-groups");
		editors.press(page(), "Saved Filters");
		Thread.sleep(300);
		workbench.press(KeyEvent.VK_DOWN);
		workbench.press(KeyEvent.VK_ENTER);
		editors.dialog("Save Filter");
		workbench.type("mine");
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the filter is saved", () -> DatasetEditors.ask(store::filters).size() == 1);
		assertEquals("mine", DatasetEditors.ask(store::filters).get(0).name());
	}

	private void show(DrawnDataset dataset, int images) throws Exception {
		editor = editors.open(dataset.file());
		store = editor.session().store();
		gallery = editor.gallery().gallery();
		workbench.ui(() -> {
			editor.showImages(ImageQuery.ALL);
			return null;
		});
		workbench.waitFor("all images", () -> gallery.content().size() == images && gallery.isVisible());
		editors.settle(gallery);
	}

	private Composite page() {
		return editor.getSite().getShell();
	}

	private static Shell popup() {
		return Widgets.shell(shell -> shell.getText().isEmpty()
				&& !Widgets.all(shell, Table.class).isEmpty() && shell.getParent() != null);
	}

	private static TableItem item(Table table, String name) {
		return List.of(table.getItems()).stream().filter(item -> name.equals(item.getText().strip())).findFirst()
				.orElseThrow();
	}

	private Table sidebar() {
		return Widgets.first(page(), Table.class,
				table -> table.getItemCount() > 0 && table.getItem(0).getText().equals("All images"));
	}

	private void clickCategory(String name) throws Exception {
		Table table = workbench.ui(this::sidebar);
		Rectangle bounds = workbench.ui(() -> item(table, name).getBounds(0));
		workbench.click(table, bounds.x + 20, bounds.y + bounds.height / 2);
	}

	/** Not the first one, which is dragged: a click there and the press of the drag would be a double click. */
	private void clickSecond() throws Exception {
		Rectangle second = workbench.ui(() -> gallery.boundsOf(1));
		workbench.click(gallery, second.x + 40, second.y + 40);
		workbench.waitFor("an image is selected", () -> !gallery.selectedSamples().isEmpty());
	}

	private void dragFirstTo(String name) throws Exception {
		Rectangle first = workbench.ui(() -> gallery.boundsOf(0));
		Table table = workbench.ui(this::sidebar);
		Rectangle target = workbench.ui(() -> item(table, name).getBounds(0));
		workbench.drag(gallery, first.x + 40, first.y + 40, table, target.x + 30, target.y + target.height / 2);
	}
}
