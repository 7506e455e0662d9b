package org.reannotate.ui.tests;

import java.awt.event.KeyEvent;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.ui.gallery.Gallery;

/** F1 is the key for help on every platform, GTK too. */
@ExtendWith(NoErrorsLogged.class)
class HelpKeyTest {

	private static final String HELP = "org.eclipse.help.ui.HelpView";

	private final Workbench workbench;

	HelpKeyTest() throws Exception {
		workbench = new Workbench();
	}

	@Test
	void f1ShowsTheHelpOfWhatHasTheFocus() throws Exception {
		var editors = new DatasetEditors(workbench);
		DatasetEditor editor = editors.open(DrawnDataset.create("help-key", 4).file());
		IWorkbenchPage page = workbench.page();
		workbench.ui(() -> {
			editor.showImages(ImageQuery.ALL);
			return null;
		});
		Gallery gallery = editor.gallery().gallery();
		workbench.waitFor("the images are shown", () -> gallery.content().size() == 12 && gallery.isComplete());
		Rectangle first = workbench.ui(() -> gallery.boundsOf(0));
		workbench.click(gallery, first.x + 20, first.y + 20);
		workbench.press(KeyEvent.VK_F1);
		workbench.waitFor("the help is shown", () -> page.findView(HELP) != null && page.isPartVisible(page.findView(HELP)));
		IViewPart help = workbench.ui(() -> page.findView(HELP));
		workbench.waitFor("it tells about the gallery", () -> words(page).contains("?"));
		String words = workbench.ui(() -> words(page));
		workbench.screenshot("help-key");
		assertTrue(words.contains("?"), words);
		workbench.ui(() -> {
			page.hideView(help);
			return null;
		});
		editors.close(editor);
	}
}
