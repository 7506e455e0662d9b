package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
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
		assertFalse(workbench.ui(() -> page.findView(HELP) != null), "no help before the key");
		workbench.press(KeyEvent.VK_F1);
		workbench.waitFor("the help is shown", () -> page.findView(HELP) != null && page.isPartVisible(page.findView(HELP)));
		IViewPart help = workbench.ui(() -> page.findView(HELP));
		Shell window = workbench.ui(() -> page.getWorkbenchWindow().getShell());
		workbench.waitFor("the help has read what it tells", () -> words(window).contains("See also")
				|| words(window).contains("The dataset editor"));
		workbench.screenshot("help-key");
		String words = workbench.ui(() -> words(window));
		assertTrue(words.contains("All images: group, sort, filter"), "the gallery has the focus: " + words);
		assertTrue(words.contains("Deciding: the keys"), "and leads on: " + words);
		workbench.ui(() -> {
			page.hideView(help);
			return null;
		});
		editors.close(editor);
	}

	/** What the texts of the help say, as a screen reader is told; the platform gives them no other way. */
	private static String words(Shell window) {
		return Widgets.all(window, Canvas.class).stream().filter(canvas -> canvas.getClass().getSimpleName().equals("FormText"))
				.map(HelpKeyTest::spoken).collect(Collectors.joining("\n"));
	}

	private static String spoken(Canvas text) {
		try {
			Field model = text.getClass().getDeclaredField("model");
			model.setAccessible(true);
			Method words = model.getType().getMethod("getAccessibleText");
			words.setAccessible(true);
			return String.valueOf(words.invoke(model.get(text)));
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}
