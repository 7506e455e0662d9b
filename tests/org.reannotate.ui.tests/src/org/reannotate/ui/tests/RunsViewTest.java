package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.ui.charts.LineChart;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.review.SampleInput;
import org.reannotate.ui.session.PairRef;
import org.reannotate.views.runs.RunsView;
import org.reannotate.views.table.VirtualTable;
import org.reannotate.views.training.TrainingView;

@ExtendWith(NoErrorsLogged.class)
class RunsViewTest {

	private static final Instant WHEN = Instant.parse("2026-03-01T10:00:00Z");
	private static final int COMPARE_CONFUSIONS = 2;
	private static final int COMPARE_IMAGES = 3;

	private final Workbench workbench;

	RunsViewTest() throws Exception {
		workbench = new Workbench();
	}

	@Test
	void listsFiltersSortsAndDeletesRuns() throws Exception {
		try (InsightView view = InsightView.open(workbench, "runs-list", RunsView.ID, false)) {
			view.waitForEmptyState("No run yet");
			view.screenshot("runs-empty");
			var runs = new DrawnRuns(view.store());
			String first = runs.finished(DrawnRuns.folds(), WHEN, 0.6, 6, 0);
			String second = runs.finished(DrawnRuns.split(), WHEN.plusSeconds(3600), 0.9, 2, 1);
			RunFolder cancelled = runs.begin(DrawnRuns.split(), WHEN.plusSeconds(7200));
			DrawnRuns.end(cancelled, RunStatus.CANCELLED, "Cancelled.");
			VirtualTable table = view.control(VirtualTable.class, 0);
			workbench.waitFor("three runs, newest first", () -> table.content().size() == 3
					&& table.content().text(0, 0).equals(cancelled.name()) && table.content().text(2, 0).equals(first));
			assertEquals("Runs (3)", view.title());
			workbench.waitFor("it was cancelled", () -> table.content().text(0, 2).equals("Cancelled"));
			assertEquals("95.8%", workbench.ui(() -> table.content().text(1, 6)), "on test");
			assertEquals("96.8%", workbench.ui(() -> table.content().text(1, 5)), "on validation");
			assertEquals("91.7%", workbench.ui(() -> table.content().text(2, 6)), "out of sample");

			Rectangle title = workbench.ui(() -> table.titleBounds(6));
			workbench.click(table, title.x + title.width / 2, title.height / 2);
			workbench.waitFor("best first, without one last", () -> table.content().text(0, 0).equals(second)
					&& table.content().text(2, 0).equals(cancelled.name()));
			Text filter = view.control(Text.class, 0);
			workbench.click(filter, 40, 10);
			workbench.type("mobilenet");
			workbench.waitFor("one passes", () -> table.content().size() == 1);
			workbench.ui(() -> {
				filter.setText("");
				return null;
			});
			workbench.waitFor("all again", () -> table.content().size() == 3);

			Rectangle row = workbench.ui(() -> table.boundsOf(2));
			workbench.click(table, 30, row.y + row.height / 2);
			Text details = workbench.ui(() -> Widgets.all(view.root(), Text.class).stream()
					.filter(text -> text.getText().contains("\"epochs\"")).findFirst().orElseThrow());
			assertTrue(workbench.ui(details::getText).contains("Cancelled"));
			view.screenshot("runs");
			workbench.press(KeyEvent.VK_DELETE);
			workbench.waitForShell("Delete Runs");
			view.screenshot("runs-delete");
			workbench.press(KeyEvent.VK_ENTER);
			workbench.waitFor("two are left", () -> table.content().size() == 2);
			assertFalse(Files.exists(cancelled.path()));
		}
	}

	@Test
	void comparesTwoRunsAndOpensWhatChangedSides() throws Exception {
		try (InsightView view = InsightView.open(workbench, "runs-compare", RunsView.ID, false)) {
			var runs = new DrawnRuns(view.store());
			String before = runs.finished(DrawnRuns.split(), WHEN, 0.6, 6, 0);
			String after = runs.finished(DrawnRuns.split(), WHEN.plusSeconds(3600), 0.9, 2, 3);
			VirtualTable table = view.control(VirtualTable.class, 0);
			waitForFinished(table, 2);
			workbench.ui(table::setFocus);
			workbench.press(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
			VirtualTable figures = view.control(VirtualTable.class, 1);
			workbench.waitFor("figures of both", () -> figures.content().size() == 2);
			assertEquals(before, workbench.ui(() -> figures.content().text(0, 0)), "the older one first");
			assertEquals("93.1% (+1.4)", workbench.ui(() -> figures.content().text(1, 1)));
			view.screenshot("runs-figures");

			CTabFolder tabs = tabs(view);
			showTab(tabs, 1);
			LineChart loss = view.control(LineChart.class, 0);
			workbench.waitFor("four lines", () -> loss.data().series().size() == 4);
			assertEquals(List.of(before, after), workbench.ui(() -> loss.data().legend().stream().map(item -> item.text()).toList()));
			view.screenshot("runs-curves");

			showTab(tabs, COMPARE_CONFUSIONS);
			VirtualTable confusions = view.control(VirtualTable.class, 1);
			workbench.waitFor("two pairs changed", () -> confusions.content().size() == 2);
			assertEquals("circles", workbench.ui(() -> confusions.content().text(0, 0)), "most changed first");
			assertEquals("6 (50%)", workbench.ui(() -> confusions.content().text(0, 2)));
			assertEquals("2 (17%)", workbench.ui(() -> confusions.content().text(0, 3)));
			Rectangle pair = workbench.ui(() -> confusions.boundsOf(0));
			workbench.click(confusions, 20, pair.y + pair.height / 2);
			workbench.waitFor("the pair is selected for other views", () -> ((IStructuredSelection) view.part().getSite()
					.getSelectionProvider().getSelection()).getFirstElement() instanceof PairRef);
			view.screenshot("runs-confusions");

			showTab(tabs, COMPARE_IMAGES);
			Gallery fixed = view.control(Gallery.class, 0);
			Gallery broken = view.control(Gallery.class, 1);
			workbench.waitFor("four fixed, three broken", () -> fixed.content().size() == 4 && broken.content().size() == 3);
			view.screenshot("runs-images");
			workbench.ui(broken::setFocus);
			workbench.press(KeyEvent.VK_HOME);
			workbench.press(KeyEvent.VK_ENTER);
			IWorkbenchPage page = workbench.page();
			workbench.waitFor("the sample editor with the broken ones", () -> page.getActiveEditor() != null
					&& page.getActiveEditor().getEditorInput() instanceof SampleInput);
			SampleInput input = (SampleInput) workbench.ui(() -> page.getActiveEditor().getEditorInput());
			assertEquals("Broken by " + after, input.list().name());
			assertEquals(3, input.list().size());
			IEditorPart editor = workbench.ui(page::getActiveEditor);
			workbench.ui(() -> page.closeEditor(editor, false));
		}
	}

	@Test
	void showsARunInTheTrainingViewByKey() throws Exception {
		try (InsightView view = InsightView.open(workbench, "runs-follow", RunsView.ID, false)) {
			var runs = new DrawnRuns(view.store());
			String before = runs.finished(DrawnRuns.split(), WHEN, 0.6, 6, 0);
			runs.finished(DrawnRuns.split(), WHEN.plusSeconds(3600), 0.9, 2, 3);
			VirtualTable table = view.control(VirtualTable.class, 0);
			waitForFinished(table, 2);
			Rectangle row = workbench.ui(() -> table.boundsOf(1));
			workbench.click(table, 30, row.y + row.height / 2);
			workbench.press(KeyEvent.VK_V);
			IWorkbenchPage page = workbench.page();
			workbench.waitFor("the training view", () -> page.getActivePart() instanceof TrainingView);
			workbench.waitFor("with the older run, and a way back", () -> Widgets.all(view.root(),
					Link.class).stream()
					.anyMatch(link -> link.getText().startsWith(before) && link.getText().contains("Follow the newest")));
			workbench.ui(() -> {
				page.activate(view.part());
				return null;
			});
			workbench.ui(table::setFocus);
			workbench.press(KeyEvent.VK_S);
			workbench.waitFor("compared with the other one", () -> table.selectedRows().length == 2);
		}
	}

	@Test
	void makesAnotherRunTheActiveOne() throws Exception {
		try (InsightView view = InsightView.open(workbench, "runs-active", RunsView.ID, true)) {
			String later = new DrawnRuns(view.store()).finished(DrawnRuns.folds(), WHEN, 0.9, 2, 3);
			VirtualTable table = view.control(VirtualTable.class, 0);
			waitForFinished(table, 2);
			workbench.waitFor("the audited run is the active one", () -> table.content().text(1, 0).startsWith("\u25cf"));
			workbench.ui(table::setFocus);
			workbench.press(KeyEvent.VK_HOME);
			workbench.waitFor("the newer one is selected", () -> table.lead() == 0);
			workbench.press(KeyEvent.VK_A);
			workbench.waitFor("it is the active one", () -> table.content().text(0, 0).equals("\u25cf " + later));
			workbench.waitFor("its findings are listed",
					() -> view.editor().session().findings().set() != null
							&& view.editor().session().findings().set().run().name().equals(later));
			view.screenshot("runs-active");
		}
	}

	/** A run that is just being written is listed too, as interrupted. */
	private void waitForFinished(VirtualTable table, int runs) throws Exception {
		workbench.waitFor(runs + " finished runs", () -> table.content().size() == runs
				&& IntStream.range(0, runs).allMatch(row -> table.content().text(row, 2).equals("Finished")));
	}

	private CTabFolder tabs(InsightView view) throws Exception {
		return workbench.ui(() -> Widgets.all(view.root(), CTabFolder.class).stream()
				.filter(folder -> folder.getItemCount() == 4 && folder.getItem(0).getText().equals("Figures")).findFirst()
				.orElseThrow());
	}

	private void showTab(CTabFolder tabs, int tab) throws Exception {
		Rectangle bounds = workbench.ui(() -> tabs.getItem(tab).getBounds());
		workbench.click(tabs, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		workbench.waitFor("tab " + tab, () -> tabs.getSelectionIndex() == tab);
	}
}
