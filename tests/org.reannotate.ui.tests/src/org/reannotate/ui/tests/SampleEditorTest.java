package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.details.Shape;
import org.reannotate.editors.sample.SampleEditor;
import org.reannotate.ui.image.ImageCanvas;
import org.reannotate.ui.image.PictureState;
import org.reannotate.ui.review.LabelKeys;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;

@ExtendWith(NoErrorsLogged.class)
class SampleEditorTest {

	private final Workbench workbench;
	private DatasetSession session;
	private SampleEditor editor;

	SampleEditorTest() throws Exception {
		workbench = new Workbench();
	}

	@AfterEach
	void close() throws Exception {
		SampleEditor opened = editor;
		DatasetSession used = session;
		if (opened != null) {
			workbench.ui(() -> opened.getSite().getPage().closeEditor(opened, false));
		}
		if (used != null) {
			used.close();
		}
	}

	@Test
	void labelsByOneKeyGoesOnAndTakesItBack() throws Exception {
		List<Integer> ids = open("sampleKeys", 6, 4);
		int sample = ids.get(0);
		workbench.waitFor("the model's opinion is read", () -> !editor.page().palette().rows().isEmpty());
		int first = workbench.ui(() -> LabelKeys.of(session, sample, editor.plausible(sample)).get(0));
		int before = category(sample);
		assertTrue(first != before);
		workbench.press(KeyEvent.VK_1);
		workbench.waitFor("the label is the one on key 1", () -> category(sample) == first);
		workbench.waitFor("the next image is shown", () -> shown() == ids.get(1));
		screenshot("sample");
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("the label is taken back",
				() -> category(sample) == before && state(sample) == SampleState.OPEN);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
		workbench.waitFor("the label is given again", () -> category(sample) == first);
	}

	@Test
	void drawsMovesAndDeletesABoxWithUndo() throws Exception {
		List<Integer> ids = open("sampleBoxes", 4, 2);
		ImageCanvas canvas = editor.canvas();
		workbench.press(KeyEvent.VK_X);
		Point size = workbench.ui(canvas::getSize);
		workbench.drag(canvas, size.x / 2 - 100, size.y / 2 - 80, size.x / 2 + 60, size.y / 2 + 70);
		workbench.waitFor("the box is saved", () -> objects(ids.get(0)).size() == 1);
		ImageObject drawn = objects(ids.get(0)).get(0);
		assertEquals(Shape.BOX, drawn.shape());
		workbench.press(KeyEvent.VK_V);
		workbench.drag(canvas, size.x / 2 - 20, size.y / 2, size.x / 2 + 20, size.y / 2 + 20);
		workbench.waitFor("the box is moved", () -> !objects(ids.get(0)).get(0).points().equals(drawn.points()));
		workbench.press(KeyEvent.VK_1);
		workbench.waitFor("the box has another category",
				() -> objects(ids.get(0)).get(0).categoryId() != drawn.categoryId());
		assertEquals(SampleState.OPEN, state(ids.get(0)));
		workbench.ui(() -> {
			editor.page().tabs().setSelection(3);
			return null;
		});
		screenshot("sample-objects");
		workbench.press(KeyEvent.VK_DELETE);
		workbench.waitFor("the box is deleted", () -> objects(ids.get(0)).isEmpty());
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("the box is back", () -> objects(ids.get(0)).size() == 1);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("it has its first category again",
				() -> objects(ids.get(0)).get(0).categoryId() == drawn.categoryId());
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("it is where it was drawn", () -> objects(ids.get(0)).get(0).equals(drawn));
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("nothing was drawn", () -> objects(ids.get(0)).isEmpty());
		workbench.waitFor("nor is it shown", () -> editor.objects().objects().isEmpty());
	}

	@Test
	void drawsAPolygonCornerByCorner() throws Exception {
		List<Integer> ids = open("samplePolygons", 4, 2);
		ImageCanvas canvas = editor.canvas();
		Point size = workbench.ui(canvas::getSize);
		workbench.press(KeyEvent.VK_P);
		workbench.click(canvas, size.x / 2 - 100, size.y / 2 - 80);
		workbench.click(canvas, size.x / 2 + 90, size.y / 2 - 60);
		workbench.click(canvas, size.x / 2, size.y / 2 + 90);
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the polygon is saved", () -> objects(ids.get(0)).size() == 1);
		assertEquals(6, objects(ids.get(0)).get(0).points().size());
		assertEquals(SampleState.OPEN, state(ids.get(0)));
	}

	@Test
	void reviewsThirtyFindingsByKeyboardAlone() throws Exception {
		List<Integer> ids = open("sampleSession", 12, 30);
		for (int i = 0; i < 30; i++) {
			int id = ids.get(i);
			workbench.waitFor("image " + i + " is shown", () -> shown() == id && editor.canvas().state().isShown());
			if (i == 15) {
				screenshot("sample-session");
			}
			switch (i % 4) {
			case 0 -> workbench.press(KeyEvent.VK_ENTER);
			case 1 -> workbench.press(KeyEvent.VK_K);
			case 2 -> workbench.press(KeyEvent.VK_3);
			default -> workbench.press(KeyEvent.VK_A);
			}
		}
		workbench.waitFor("all are settled", () -> ids.stream().allMatch(id -> state(id) != SampleState.OPEN));
		var decisions = session.store().decisions(DecisionQuery.all(100));
		assertEquals(30, decisions.size());
		assertEquals(15, decisions.stream().filter(decision -> decision.kind() == DecisionKind.ACCEPT).count());
		assertEquals(8, decisions.stream().filter(decision -> decision.kind() == DecisionKind.KEEP).count());
	}

	@Test
	void findsACategoryByTyping() throws Exception {
		List<Integer> ids = open("sampleFind", 4, 2);
		int rings = session.store().ensureCategory("rings");
		workbench.press(KeyEvent.VK_R);
		workbench.waitFor("the search field has the focus", () -> !editor.canvas().isFocusControl());
		for (int key : new int[] { KeyEvent.VK_R, KeyEvent.VK_I, KeyEvent.VK_N }) {
			workbench.press(key);
		}
		workbench.waitFor("one is found", () -> editor.page().palette().rows().size() == 1);
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the label is the one found", () -> category(ids.get(0)) == rings);
		workbench.waitFor("the next image is shown", () -> shown() == ids.get(1));
		assertTrue(workbench.ui(() -> editor.canvas().isFocusControl()));
	}

	@Test
	void tellsWhatBecameOfTheFile() throws Exception {
		List<Integer> ids = open("sampleFile", 4, 2);
		Path file = session.samples().get(ids.get(0)).image();
		Path aside = file.resolveSibling("aside.bin");
		Files.move(file, aside);
		workbench.waitFor("it is gone", () -> editor.canvas().state().status() == PictureState.Status.GONE);
		screenshot("sample-gone");
		Files.writeString(file, "this is no image");
		workbench.waitFor("it is damaged", () -> editor.canvas().state().status() == PictureState.Status.DAMAGED);
		Files.copy(session.samples().get(ids.get(1)).image(), file, StandardCopyOption.REPLACE_EXISTING);
		workbench.waitFor("the new picture is shown", () -> editor.canvas().state().isShown());
		workbench.waitFor("and it is said", () -> editor.page().notice().notice().warning());
		screenshot("sample-replaced");
	}

	@Test
	void zoomsAndPansByKeysAndMouse() throws Exception {
		open("sampleZoom", 4, 2);
		ImageCanvas canvas = editor.canvas();
		double fitted = workbench.ui(canvas::zoom);
		assertTrue(workbench.ui(() -> canvas.viewport().fits()));
		workbench.press(KeyEvent.VK_EQUALS);
		workbench.waitFor("it is larger", () -> canvas.zoom() > fitted);
		Point size = workbench.ui(canvas::getSize);
		double left = workbench.ui(() -> canvas.viewport().left());
		double top = workbench.ui(() -> canvas.viewport().top());
		workbench.drag(canvas, size.x / 2, size.y / 2, size.x / 2 - 40, size.y / 2 - 40);
		workbench.waitFor("it was moved", () -> canvas.viewport().left() != left || canvas.viewport().top() != top);
		workbench.press(KeyEvent.VK_1, KeyEvent.VK_CONTROL);
		workbench.waitFor("a pixel is a pixel", () -> canvas.zoom() == 1);
		workbench.press(KeyEvent.VK_0, KeyEvent.VK_CONTROL);
		workbench.waitFor("all of it is seen", () -> canvas.viewport().fits());
		assertEquals(0, session.store().decisions(DecisionQuery.all(10)).size());
	}

	@Test
	void savesANoteWhenThePersonGoesOnAndTakesItBack() throws Exception {
		List<Integer> ids = open("sampleNote", 4, 2);
		workbench.ui(() -> {
			editor.page().tabs().setSelection(2);
			return null;
		});
		Text note = editor.page().notes().note();
		workbench.click(note, 20, 12);
		workbench.waitFor("the note has the focus", note::isFocusControl);
		for (int key : new int[] { KeyEvent.VK_1, KeyEvent.VK_K, KeyEvent.VK_2 }) {
			workbench.press(key);
		}
		Point size = workbench.ui(() -> editor.canvas().getSize());
		workbench.click(editor.canvas(), 3, size.y - 3);
		workbench.waitFor("the note is saved", () -> details(ids.get(0)).note().equals("1k2"));
		assertEquals(SampleState.OPEN, state(ids.get(0)));
		workbench.press(KeyEvent.VK_Q);
		workbench.waitFor("a colleague is asked", () -> details(ids.get(0)).asked());
		workbench.waitFor("it is seen", () -> editor.page().header().heading().state().contains("asked"));
		screenshot("sample-note");
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("nobody is asked", () -> !details(ids.get(0)).asked());
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("the note is taken back", () -> details(ids.get(0)).note().isEmpty());
		workbench.waitFor("the field shows it", () -> note.getText().isEmpty());
	}

	@Test
	void tellsThatAColleagueDecidedAndThatTheCategoryWasDeleted() throws Exception {
		List<Integer> ids = open("sampleRetired", 4, 2);
		int rings = session.store().ensureCategory("rings");
		session.store().decide(DecisionRequest.relabel(ids.get(0), rings, "Mira"));
		workbench.waitFor("the decision is told", () -> notice().contains("Mira"));
		workbench.press(KeyEvent.VK_F);
		workbench.waitFor("the second image is shown", () -> shown() == ids.get(1));
		session.store().retire(List.of(rings), "Mira", "not wanted");
		workbench.press(KeyEvent.VK_D);
		workbench.waitFor("it is told that the category is gone", () -> notice().contains("deleted"));
		workbench.waitFor("it cannot be chosen",
				() -> editor.page().palette().rows().stream().noneMatch(row -> row.categoryId() == rings));
		screenshot("sample-retired");
	}

	private String notice() {
		return editor.page().notice().notice().text();
	}

	@Test
	void refusesToOverwriteWhatACollegueDecidedUnseen() throws Exception {
		List<Integer> ids = open("sampleConflict", 4, 2);
		int rings = session.store().ensureCategory("rings");
		session.store().decide(DecisionRequest.relabel(ids.get(0), rings, "Mira"));
		workbench.press(KeyEvent.VK_K);
		workbench.waitFor("it is told in a dialog", () -> dialog() != null);
		screenshot("sample-conflict");
		workbench.press(KeyEvent.VK_ESCAPE);
		workbench.waitFor("the dialog is closed", () -> dialog() == null);
		assertEquals(rings, category(ids.get(0)));
		assertEquals(SampleState.CORRECTED, state(ids.get(0)));
	}

	private void screenshot(String name) throws Exception {
		TestTheme.screenshot(workbench, name);
	}

	private static Shell dialog() {
		return Widgets.shell(shell -> shell.getParent() != null && shell.getText().length() > 0);
	}

	/** Opens the first samples of a drawn dataset, each with a label issue, and waits until the first one is seen. */
	private List<Integer> open(String name, int imagesPerCategory, int findings) throws Exception {
		DrawnDataset dataset = DrawnDataset.create(name, imagesPerCategory);
		Path folder = Path.of(dataset.file().getLocationURI()).getParent();
		session = DrawnDataset.sessions().acquire(folder);
		List<Integer> ids = publish(session.store(), findings);
		workbench.waitFor("the findings are read", () -> session.findings().issueOf(ids.get(0)) != null);
		IWorkbenchPage page = workbench.page();
		TestTheme.apply(workbench);
		var list = new SampleList("Incorrect Labels", ids.stream().mapToInt(Integer::intValue).toArray());
		editor = (SampleEditor) workbench.ui(() -> SampleOpener.open(page, session, list, ids.get(0)));
		workbench.waitFor("the image is shown", () -> editor.canvas().state().isShown());
		Point size = workbench.ui(() -> editor.canvas().getSize());
		workbench.click(editor.canvas(), 3, size.y - 3);
		workbench.waitFor("the image has the focus", () -> editor.canvas().isFocusControl());
		return ids;
	}

	private static List<Integer> publish(DatasetStore store, int count) throws Exception {
		var findings = new DrawnFindings(store);
		for (int i = 0; i < count; i++) {
			int given = findings.label(i);
			findings.issue(i, given, given == findings.rings ? findings.circles : findings.rings, 0.95 - i * 0.01,
					"Looks like the other (93%), hardly like this one (2%)");
		}
		return findings.publish("20260101-120000-test", Map.of("accuracy", 0.9)).subList(0, count);
	}

	private int shown() {
		return editor.selectedSamples().get(0);
	}

	private SampleState state(int sample) {
		var index = session.store().index();
		return index.state(index.row(sample));
	}

	private int category(int sample) {
		var index = session.store().index();
		return index.category(index.row(sample));
	}

	private List<ImageObject> objects(int sample) {
		return details(sample).objects();
	}

	private SampleDetails details(int sample) {
		try {
			return session.store().details(sample);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}
}
