package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.ui.gallery.Gallery;

@ExtendWith(NoErrorsLogged.class)
class DatasetEditorTest {

	private final Workbench workbench;

	DatasetEditorTest() throws Exception {
		workbench = new Workbench();
	}

	@Test
	void everyNumberOfTheOverviewLeadsToItsImages() throws Exception {
		DatasetEditor editor = open(DrawnDataset.create("overview", 12));
		DatasetStore store = editor.session().store();
		DrawnDataset.publishFindings(store);
		Composite page = workbench.ui(() -> (Composite) editor.getSite().getShell());
		workbench.waitFor("the tile counts two issues", () -> tile(page, "2") != null);
		Thread.sleep(500);
		workbench.screenshot("overview-light");
		Canvas issues = workbench.ui(() -> tile(page, "2"));
		workbench.click(issues, 20, 20);
		workbench.waitFor("the gallery shows the two images", () -> gallery(editor).content().size() == 2);
		Thread.sleep(500);
		workbench.screenshot("gallery-issues");
		close(editor);
	}

	@Test
	void filtersByTextAndShowsAllAgain() throws Exception {
		DatasetEditor editor = open(DrawnDataset.create("filter", 12));
		workbench.ui(() -> {
			editor.showImages(org.reannotate.editors.gallery.ImageQuery.ALL);
			return null;
		});
		workbench.waitFor("all images", () -> gallery(editor).content().size() == 36);
		Thread.sleep(500);
		workbench.screenshot("gallery");
		Text find = workbench.ui(() -> Widgets.first(editor.getSite().getShell(), Text.class,
				text -> "Words in the path".equals(text.getMessage())));
		workbench.click(find, 30, 10);
		workbench.press(KeyEvent.VK_R);
		workbench.press(KeyEvent.VK_I);
		workbench.press(KeyEvent.VK_N);
		workbench.waitFor("only rings", () -> gallery(editor).content().size() == 12);
		Button category = workbench.ui(() -> Widgets.first(editor.getSite().getShell(), Button.class,
				button -> button.getText().startsWith("Category")));
		workbench.click(category, 20, 10);
		Thread.sleep(1000);
		workbench.screenshot("filter");
		workbench.press(KeyEvent.VK_ESCAPE);
		close(editor);
	}

	private static Canvas tile(Composite parent, String value) {
		return Widgets.all(parent, Canvas.class).stream()
				.filter(canvas -> canvas.getClass().getSimpleName().equals("StatTile") && canvas.toString() != null)
				.filter(canvas -> value.equals(canvas.getData("value"))).findFirst().orElse(null);
	}

	private static Gallery gallery(DatasetEditor editor) {
		return editor.gallery().gallery();
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
