package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.event.KeyEvent;
import java.time.Instant;
import java.util.Map;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.ui.charts.HeatMap;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.session.PairRef;
import org.reannotate.views.confusion.ConfusionView;
import org.reannotate.views.mergeable.MergeableView;

@ExtendWith(NoErrorsLogged.class)
class ConfusionViewTest {

	private static final int SIX = 6;
	private static final int CIRCLES_FOR_DISCS = 2;

	private final Workbench workbench;

	ConfusionViewTest() throws Exception {
		workbench = new Workbench();
	}

	@Test
	void showsTheImagesOfACellAndDecidesAboutThem() throws Exception {
		try (InsightView view = InsightView.open(workbench, "confusion", ConfusionView.ID, true)) {
			HeatMap map = view.control(HeatMap.class, 0);
			Gallery gallery = view.control(Gallery.class, 0);
			workbench.waitFor("six categories", () -> map.data().size() == SIX);
			Rectangle cell = workbench.ui(() -> map.boundsOf(CIRCLES_FOR_DISCS));
			workbench.click(map, cell.x + cell.width / 2, cell.y + cell.height / 2);
			workbench.waitFor("circles taken for discs", () -> gallery.content().size() == 5);
			assertInstanceOf(PairRef.class, workbench.ui(() -> ((IStructuredSelection) view.part().getSite()
					.getSelectionProvider().getSelection()).getFirstElement()));
			assertEquals("Confusion Matrix (13)", view.title());
			view.screenshot("confusion");

			workbench.press(KeyEvent.VK_ENTER);
			workbench.waitFor("the gallery has the focus", gallery::isFocusControl);
			int first = workbench.ui(() -> gallery.content().sampleId(0));
			workbench.press(KeyEvent.VK_A);
			workbench.waitFor("the suggestion is accepted", () -> view.state(first) == SampleState.CORRECTED);
			workbench.waitFor("the cell is counted again", () -> gallery.content().size() == 4);
			workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
			workbench.waitFor("it is taken back", () -> gallery.content().size() == 5);
		}
	}

	@Test
	void walksThroughTheCellsByKeyAndFindsCategories() throws Exception {
		try (InsightView view = InsightView.open(workbench, "confusion-keys", ConfusionView.ID, true)) {
			HeatMap map = view.control(HeatMap.class, 0);
			Gallery gallery = view.control(Gallery.class, 0);
			workbench.waitFor("six categories", () -> map.data().size() == SIX);
			workbench.ui(map::setFocus);
			workbench.press(KeyEvent.VK_N);
			workbench.waitFor("the most confused cell", () -> map.selected() == CIRCLES_FOR_DISCS);
			workbench.press(KeyEvent.VK_DOWN);
			workbench.waitFor("one row below", () -> map.selected() == SIX + 2 && gallery.content().size() == 0);
			workbench.press(KeyEvent.VK_HOME);
			workbench.waitFor("first column", () -> map.selected() == SIX);
			int size = workbench.ui(map::cellSize);
			workbench.press(KeyEvent.VK_MINUS);
			workbench.waitFor("smaller cells", () -> map.cellSize() < size);

			Text filter = view.control(Text.class, 0);
			workbench.click(filter, 40, 10);
			workbench.type("squ");
			workbench.waitFor("squares and what they are confused with", () -> map.data().size() == 2);
		}
	}

	@Test
	void saysWhatToDoWithoutARun() throws Exception {
		try (InsightView view = InsightView.open(workbench, "confusion-empty", ConfusionView.ID, false)) {
			view.waitForEmptyState("Start an audit");
			view.screenshot("confusion-empty");
		}
	}

	@Test
	void saysWhatToDoWhenTheRunIsGone() throws Exception {
		try (InsightView view = InsightView.open(workbench, "confusion-gone", ConfusionView.ID, false)) {
			view.store().saveRun(new RunRecord("20260101-000000-gone", "x", "finished", Instant.EPOCH, Instant.EPOCH, 0, Map.of()));
			view.waitForEmptyState("Run an audit again");
		}
	}

	@Test
	void catchesUpWhenItIsSeenAgain() throws Exception {
		try (InsightView view = InsightView.open(workbench, "confusion-hidden", ConfusionView.ID, true)) {
			HeatMap map = view.control(HeatMap.class, 0);
			workbench.waitFor("six categories", () -> map.data().size() == SIX);
			IWorkbenchPage page = workbench.page();
			workbench.ui(() -> page.showView(MergeableView.ID));
			workbench.waitFor("another view covers it", () -> !map.isVisible());
			DatasetStore store = view.store();
			store.decide(DecisionRequest.relabel(store.sampleId("circles/00.png").orElseThrow(), store.ensureCategory("discs"), "ann"));
			workbench.ui(() -> page.showView(ConfusionView.ID));
			workbench.waitFor("it counts again", () -> view.part().getTitle().equals("Confusion Matrix (12)"));
		}
	}
}
