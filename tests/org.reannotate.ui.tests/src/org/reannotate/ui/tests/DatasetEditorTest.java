package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.ui.gallery.GalleryContent;

@ExtendWith(NoErrorsLogged.class)
class DatasetEditorTest {

	/** Of the sum of three channels. */
	private static final int MIDDLE = 384;

	private final Workbench workbench;
	private final DatasetEditors editors;

	DatasetEditorTest() throws Exception {
		workbench = new Workbench();
		editors = new DatasetEditors(workbench);
	}

	@Test
	void everyNumberOfTheOverviewLeadsToItsImages() throws Exception {
		DatasetEditor editor = editors.open(DrawnDataset.create("overview", 12).file());
		DatasetStore store = editor.session().store();
		DrawnDataset.publishFindings(store);
		Composite page = workbench.ui(() -> editor.getSite().getShell());
		workbench.waitFor("the tile counts two issues", () -> tile(page, "2") != null);
		editors.settle(page);
		editors.screenshot("overview");
		Canvas issues = workbench.ui(() -> tile(page, "2"));
		workbench.click(issues, 20, 20);
		workbench.waitFor("the gallery shows the two images", () -> editor.gallery().gallery().content().size() == 2);
		Set<Integer> flagged = DatasetEditors.ask(store::findings).labelIssues().stream().map(LabelIssue::sampleId)
				.collect(Collectors.toSet());
		assertEquals(flagged, Set.copyOf(shown(editor)), "the images behind the number, no others");
		editors.settle(page);
		editors.screenshot("gallery-issues");
		workbench.press(KeyEvent.VK_PAGE_UP, KeyEvent.VK_ALT);
		workbench.waitFor("the overview is back", () -> tile(page, "2") != null);
		Canvas chart = workbench.ui(() -> Widgets.first(page, Canvas.class,
				canvas -> canvas.getClass().getSimpleName().equals("DistributionChart")));
		workbench.ui(chart::forceFocus);
		workbench.press(KeyEvent.VK_DOWN);
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the images of a category", () -> editor.gallery().gallery().content().size() == 12);
		List<Integer> categories = shown(editor).stream()
				.map(sample -> DatasetEditors.ask(() -> store.samples(sample)).get(0).category()).distinct().toList();
		assertEquals(1, categories.size(), "all of one category: " + categories);
		workbench.press(KeyEvent.VK_F, KeyEvent.VK_CONTROL);
		workbench.waitFor("words can be typed", () -> page.getDisplay().getFocusControl() instanceof Text);
		Text field = workbench.ui(() -> (Text) page.getDisplay().getFocusControl());
		workbench.type("3");
		workbench.waitFor("words filter", () -> editor.gallery().gallery().content().size() < 12);
		assertEquals("3", workbench.ui(field::getText));
		assertEquals(1, shown(editor).size(), "one image of the category has a 3 in its path");
		editors.close(editor);
	}

	@Test
	void followsTheTheme() throws Exception {
		DatasetEditor editor = editors.open(DrawnDataset.create("theme", 12).file());
		Composite page = workbench.ui(() -> editor.getSite().getShell());
		workbench.waitFor("the tile counts the images", () -> tile(page, "36") != null);
		workbench.waitFor("the tiles have the theme's colours",
				() -> brightness(tile(page, "36")) < MIDDLE == DatasetEditors.DARK);
		editors.settle(page);
		editors.screenshot("overview-no-audit");
		workbench.click(workbench.ui(() -> tile(page, "36")), 20, 20);
		workbench.waitFor("all images", () -> editor.gallery().gallery().content().size() == 36);
		workbench.waitFor("the gallery has the theme's colours",
				() -> brightness(editor.gallery().gallery()) < MIDDLE == DatasetEditors.DARK);
		assertEquals(36, Set.copyOf(shown(editor)).size(), "every image once");
		editors.close(editor);
	}

	private List<Integer> shown(DatasetEditor editor) throws Exception {
		return workbench.ui(() -> {
			GalleryContent content = editor.gallery().gallery().content();
			return IntStream.range(0, content.size()).mapToObj(content::sampleId).toList();
		});
	}

	private static int brightness(Canvas canvas) {
		return canvas.getBackground().getRed() + canvas.getBackground().getGreen() + canvas.getBackground().getBlue();
	}

	private static Canvas tile(Composite parent, String value) {
		return Widgets.all(parent, Canvas.class).stream().filter(canvas -> value.equals(canvas.getData("value")))
				.findFirst().orElse(null);
	}
}
