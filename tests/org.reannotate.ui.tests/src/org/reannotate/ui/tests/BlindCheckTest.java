package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.blind.BlindAnswer;
import org.reannotate.core.blind.BlindSample;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.editors.blind.BlindCheckEditor;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.editors.sample.SampleEditor;
import org.reannotate.ui.image.ImageCanvas;

/** A blind check from the overview's tile to its result, by keys alone. */
@ExtendWith(NoErrorsLogged.class)
class BlindCheckTest {

	private final Workbench workbench;
	private final DatasetEditors editors;

	BlindCheckTest() throws Exception {
		workbench = new Workbench();
		editors = new DatasetEditors(workbench);
	}

	@Test
	void answersByKeySayHowManyLabelsAreRight() throws Exception {
		DatasetEditor editor = editors.open(DrawnDataset.create("blind", 60).file());
		DatasetStore store = editor.session().store();
		int[] chosen = BlindSample.of(store.index(), Set.of());
		assertTrue(chosen.length >= 3, "images to answer for: " + chosen.length);
		IWorkbenchPage page = workbench.page();
		workbench.ui(() -> {
			BlindCheckEditor.open(page, editor.session().folder());
			return null;
		});
		workbench.waitFor("the blind check is there", () -> page.getActiveEditor() instanceof BlindCheckEditor);
		var check = (BlindCheckEditor) workbench.ui(page::getActiveEditor);
		Composite shell = workbench.ui(() -> check.getSite().getShell());
		workbench.waitFor("an image is shown", () -> canvas(shell).state().isShown() && canvas(shell).isFocusControl());
		editors.screenshot("blind-check");
		assertFalse(workbench.ui(() -> check.getTitle() + check.getTitleToolTip()).contains("circles"), "nothing tells the label");

		// The categories are on the keys by their names: circles, rings, squares.
		press("1");
		workbench.waitFor("it is answered", () -> check.answered() == 1);
		workbench.press(KeyEvent.VK_LEFT);
		workbench.waitFor("it is taken back", () -> check.answered() == 0);
		assertEquals(List.of(), store.blindAnswers());
		for (int i = 0; i < chosen.length; i++) {
			workbench.waitFor("the image is shown", () -> canvas(shell).state().isShown());
			int done = i;
			press(i == 0 ? wrongKey(store, chosen[i]) : rightKey(store, chosen[i]));
			workbench.waitFor("answered", () -> check.answered() == done + 1);
		}
		workbench.waitFor("the result is told", () -> link(shell) != null);
		editors.screenshot("blind-result");
		List<BlindAnswer> answers = store.blindAnswers();
		assertEquals(chosen.length, answers.size());
		assertEquals(chosen.length - 1, answers.stream().filter(BlindAnswer::agreed).count());
		String told = workbench.ui(() -> link(shell).getText());
		assertTrue(told.contains(chosen.length - 1 + " of " + chosen.length), told);
		assertTrue(told.contains("one image"), told);

		workbench.ui(() -> {
			link(shell).setFocus();
			return null;
		});
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the image where they differ is opened", () -> page.getActiveEditor() instanceof SampleEditor sample
				&& sample.selectedSamples().equals(List.of(chosen[0])));
		workbench.ui(() -> page.closeEditor(check, false));
		editors.close(editor);
	}

	private void press(String key) throws Exception {
		workbench.type(key);
	}

	private static String rightKey(DatasetStore store, int id) {
		var index = store.index();
		List<String> names = List.of("circles", "rings", "squares");
		int category = index.category(index.row(id));
		String path = store.categories().stream().filter(each -> each.id() == category).findFirst().orElseThrow().path();
		return String.valueOf(names.indexOf(path) + 1);
	}

	private static String wrongKey(DatasetStore store, int id) {
		return rightKey(store, id).equals("1") ? "2" : "1";
	}

	private static ImageCanvas canvas(Composite shell) {
		return Widgets.first(shell, ImageCanvas.class, ImageCanvas::isVisible);
	}

	private static Link link(Composite shell) {
		return Widgets.all(shell, Link.class).stream().filter(each -> each.isVisible() && each.getText().contains("blind"))
				.findFirst().orElse(null);
	}
}
