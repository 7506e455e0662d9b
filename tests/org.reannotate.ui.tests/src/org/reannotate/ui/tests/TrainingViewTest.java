package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.time.Instant;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.ui.charts.LineChart;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.review.SampleInput;
import org.reannotate.views.table.VirtualTable;
import org.reannotate.views.training.TrainingView;

@ExtendWith(NoErrorsLogged.class)
class TrainingViewTest {
	private static final int LOOKS = 60;
	private static final int LOOK_MS = 300;
	private static final int TURNS = 5;
	private static final int LEAST_HEIGHT = 100;


	private static final Instant WHEN = Instant.parse("2026-03-01T10:00:00Z");

	private final Workbench workbench;

	TrainingViewTest() throws Exception {
		workbench = new Workbench();
	}

	@Test
	void followsATrainingAsItGoesOn() throws Exception {
		try (InsightView view = InsightView.open(workbench, "training-live", TrainingView.ID, false)) {
			view.waitForEmptyState("No run yet");
			view.screenshot("training-empty");
			var runs = new DrawnRuns(view.store());
			RunFolder folder = runs.begin(DrawnRuns.split(), WHEN);
			try (AutoCloseable working = runs.working(folder)) {
				Link state = state(view, "Preparing");
				runs.epoch(folder, 0, 0, 1, 12, true);
				runs.epoch(folder, 0, 1, 1, 5, false);
				workbench.waitFor("the second epoch", () -> state.getText().contains("epoch 2 of 8"));
				assertTrue(workbench.ui(() -> state.getText().contains("left")), workbench.ui(state::getText));
				LineChart loss = view.control(LineChart.class, 0);
				workbench.waitFor("each step", () -> loss.data().series().get(0).size() == 17);
				ProgressBar bar = view.control(ProgressBar.class, 0);
				int before = workbench.ui(bar::getSelection);
				assertFalse(workbench.ui(view.control(Button.class, 0)::getEnabled), "another process trains");
				runs.epoch(folder, 0, 1, 1, 12, true);
				runs.epoch(folder, 0, 2, 1, 12, true);
				workbench.waitFor("three points of validation", () -> loss.data().series().get(2).size() == 3);
				workbench.waitFor("progress", () -> bar.getSelection() > before);
				view.screenshot("training");
			}
			workbench.waitFor("its process is gone", () -> stateOf(view).contains("Interrupted"));
			assertFalse(workbench.ui(() -> Widgets.all(view.root(), ProgressBar.class).stream()
					.anyMatch(ProgressBar::isVisible)), "no progress any more");
		}
	}

	@Test
	void tellsFoldsApartAndSaysWhatBecameOfThem() throws Exception {
		try (InsightView view = InsightView.open(workbench, "training-folds", TrainingView.ID, false)) {
			var runs = new DrawnRuns(view.store());
			runs.finished(DrawnRuns.folds(), WHEN, 0.8, 2, 1);
			LineChart loss = view.control(LineChart.class, 0);
			state(view, "right out of sample");
			workbench.waitFor("three folds and two kinds", () -> loss.data().legend().size() == 5);
			LineChart rate = view.control(LineChart.class, 2);
			assertEquals(3, workbench.ui(() -> rate.data().series().size()));
			Rectangle entry = workbench.ui(() -> loss.boundsOfEntry(1));
			workbench.click(loss, entry.x + 4, entry.y + entry.height / 2);
			workbench.waitFor("the second fold stands out", () -> loss.chosenEntry() == 1);
			view.screenshot("training-folds");
			RunFolder failed = runs.begin(DrawnRuns.split(), WHEN.plusSeconds(600));
			runs.epoch(failed, 0, 0, 1, 12, true);
			DrawnRuns.end(failed, RunStatus.FAILED, "The disk is full.");
			workbench.waitFor("the newest one failed", () -> stateOf(view).contains("Failed: The disk is full."));
		}
	}

	@Test
	void choosesAnEpochOnTheChartAndDecidesAboutWhatItGetsWrong() throws Exception {
		try (InsightView view = InsightView.open(workbench, "training-epochs", TrainingView.ID, false)) {
			new DrawnRuns(view.store()).finished(DrawnRuns.split(), WHEN, 0.8, 2, 1);
			Gallery gallery = view.control(Gallery.class, 0);
			Combo epochs = view.control(Combo.class, 0);
			LineChart loss = view.control(LineChart.class, 0);
			workbench.waitFor("the last epoch gets one wrong", () -> gallery.content().size() == 1);
			assertEquals("Latest epoch", workbench.ui(epochs::getText));
			Rectangle plot = plot(loss);
			workbench.click(loss, plot.x + plot.width * 2 / DrawnRuns.EPOCHS, plot.y + plot.height / 2);
			workbench.waitFor("the second epoch gets seven wrong", () -> gallery.content().size() == 7);
			assertEquals("Epoch 2", workbench.ui(epochs::getText));
			LineChart accuracy = view.control(LineChart.class, 1);
			assertEquals(2, workbench.ui(() -> accuracy.place(accuracy.selected())), 0.01, "selected in all charts");

			VirtualTable categories = view.control(VirtualTable.class, 0);
			assertEquals("circles", workbench.ui(() -> categories.content().text(0, 0)), "worst first");
			assertEquals(5, workbench.ui(() -> categories.content().size()), "one was not judged");
			Rectangle row = workbench.ui(() -> categories.boundsOf(0));
			workbench.click(categories, 20, row.y + row.height / 2);
			workbench.waitFor("circles alone", () -> gallery.content().size() == 4);
			view.screenshot("training-epoch");

			workbench.ui(gallery::setFocus);
			workbench.press(KeyEvent.VK_HOME);
			workbench.waitFor("the surest", () -> gallery.lead() == 0);
			int first = workbench.ui(() -> gallery.content().sampleId(0));
			workbench.press(KeyEvent.VK_K);
			workbench.waitFor("kept", () -> view.state(first) == SampleState.CONFIRMED);
			workbench.ui(() -> {
				gallery.select(1);
				return null;
			});
			workbench.press(KeyEvent.VK_ENTER);
			IWorkbenchPage page = workbench.page();
			workbench.waitFor("the sample editor with that list", () -> page.getActiveEditor() != null
					&& page.getActiveEditor().getEditorInput() instanceof SampleInput);
			SampleInput input = (SampleInput) workbench.ui(() -> page.getActiveEditor().getEditorInput());
			assertEquals(4, input.list().size());
			assertTrue(input.list().name().startsWith("Wrong at epoch 2"), input.list().name());
			IEditorPart editor = workbench.ui(page::getActiveEditor);
			workbench.ui(() -> page.closeEditor(editor, false));
		}
	}

	@Test
	void zoomsByWheelDragAndKeysAndBack() throws Exception {
		try (InsightView view = InsightView.open(workbench, "training-zoom", TrainingView.ID, false)) {
			new DrawnRuns(view.store()).finished(DrawnRuns.split(), WHEN, 0.8, 2, 1);
			LineChart loss = view.control(LineChart.class, 0);
			workbench.waitFor("eight epochs", () -> loss.data().series().size() == 3 && loss.data().series().get(2).size() == 8);
			Rectangle plot = plot(loss);
			int middle = plot.y + plot.height / 2;
			// GTK takes the first turns after the pointer came in for where the wheel stands.
			for (int turn = 0; turn < TURNS && !workbench.ui(loss::zoomed); turn++) {
				workbench.wheel(loss, plot.x + plot.width / 2, middle, -2);
				Thread.sleep(LOOK_MS);
			}
			workbench.waitFor("zoomed by the wheel", loss::zoomed);
			workbench.ui(loss::setFocus);
			workbench.press(KeyEvent.VK_ESCAPE);
			workbench.waitFor("Esc shows all", () -> !loss.zoomed());
			workbench.drag(loss, plot.x + plot.width / 4, middle, plot.x + plot.width / 2, middle);
			workbench.waitFor("zoomed by dragging", loss::zoomed);
			workbench.wheel(loss, plot.x + plot.width / 2, middle, 0);
			view.screenshot("training-zoom");
			workbench.doubleClick(loss, plot.x + 30, middle);
			workbench.waitFor("a double click shows all", () -> !loss.zoomed());
			workbench.press(KeyEvent.VK_HOME);
			workbench.waitFor("first value", () -> loss.selected() == 0);
			workbench.press(KeyEvent.VK_PLUS);
			workbench.press(KeyEvent.VK_EQUALS);
			workbench.waitFor("zoomed by a key", loss::zoomed);
			workbench.press(KeyEvent.VK_END);
			workbench.waitFor("the last value is brought into sight", () -> loss.plotBounds()
					.contains(loss.boundsOf(loss.selected()).x - 1, middle));
		}
	}

	/** Where a chart has drawn its lines, once it has come to rest: the view grows to its size when it opens. */
	private Rectangle plot(LineChart chart) throws Exception {
		Rectangle before = null;
		Rectangle now = onScreen(chart);
		for (int look = 0; look < LOOKS && (!now.equals(before) || now.height < LEAST_HEIGHT); look++) {
			Thread.sleep(LOOK_MS);
			before = now;
			now = onScreen(chart);
		}
		assertEquals(before, now, "the chart does not come to rest");
		return workbench.ui(chart::plotBounds);
	}

	private Rectangle onScreen(LineChart chart) throws Exception {
		return workbench.ui(() -> chart.getDisplay().map(chart, null, chart.plotBounds()));
	}

	private Link state(InsightView view, String words) throws Exception {
		workbench.waitFor("a state: " + words, () -> stateOf(view).contains(words));
		return workbench.ui(() -> states(view).get(0));
	}

	private static String stateOf(InsightView view) {
		return states(view).stream().map(Link::getText).findFirst().orElse("");
	}

	private static List<Link> states(InsightView view) {
		return Widgets.all(view.root(), Link.class).stream().filter(link -> link.getText().startsWith("2026")).toList();
	}
}
