package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.ui.charts.HeatMap;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.session.PairRef;
import org.reannotate.views.confusion.ConfusionView;

@ExtendWith(NoErrorsLogged.class)
class ConfusionViewTest {

	private static final int SIX = 6;

	private final Workbench workbench;
	private DatasetEditor editor;
	private ConfusionView view;

	ConfusionViewTest() throws Exception {
		workbench = new Workbench();
	}

	@AfterEach
	void close() throws Exception {
		workbench.ui(() -> {
			view.getSite().getPage().hideView(view);
			return editor.getSite().getPage().closeEditor(editor, false);
		});
	}

	@Test
	void showsTheImagesOfACellAndDecidesAboutThem() throws Exception {
		open("confusion", true);
		HeatMap map = control(HeatMap.class);
		Gallery gallery = control(Gallery.class);
		workbench.waitFor("six categories", () -> map.data().size() == SIX);
		Rectangle cell = workbench.ui(() -> map.boundsOf(0 * SIX + 2));
		workbench.click(map, cell.x + cell.width / 2, cell.y + cell.height / 2);
		workbench.waitFor("circles taken for discs", () -> gallery.content().size() == 5);
		assertTrue(workbench.ui(() -> view.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection
				&& ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).getFirstElement() instanceof PairRef));
		assertEquals("Confusion Matrix (13)", workbench.ui(view::getPartName));
		workbench.screenshot("confusion");

		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the gallery has the focus", gallery::isFocusControl);
		int first = workbench.ui(() -> gallery.content().sampleId(0));
		DatasetStore store = editor.session().store();
		workbench.press(KeyEvent.VK_A);
		workbench.waitFor("the suggestion is accepted", () -> state(store, first) == SampleState.CORRECTED);
		workbench.waitFor("the cell is counted again", () -> gallery.content().size() == 4);
		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("it is taken back", () -> gallery.content().size() == 5);
	}

	@Test
	void walksThroughTheCellsByKeyAndFindsCategories() throws Exception {
		open("confusion-keys", true);
		HeatMap map = control(HeatMap.class);
		Gallery gallery = control(Gallery.class);
		workbench.waitFor("six categories", () -> map.data().size() == SIX);
		workbench.ui(map::setFocus);
		workbench.press(KeyEvent.VK_N);
		workbench.waitFor("the most confused cell", () -> map.selected() == 2);
		workbench.press(KeyEvent.VK_DOWN);
		workbench.waitFor("one row below", () -> map.selected() == SIX + 2 && gallery.content().size() == 0);
		workbench.press(KeyEvent.VK_HOME);
		workbench.waitFor("first column", () -> map.selected() == SIX);
		int size = workbench.ui(map::cellSize);
		workbench.press(KeyEvent.VK_MINUS);
		workbench.waitFor("smaller cells", () -> map.cellSize() < size);

		Text filter = control(Text.class);
		workbench.click(filter, 40, 10);
		workbench.type("squ");
		workbench.waitFor("squares and what they are confused with", () -> map.data().size() == 2);
		workbench.screenshot("confusion-filtered");
		workbench.press(KeyEvent.VK_ESCAPE);
	}

	@Test
	void saysWhatToDoWithoutARun() throws Exception {
		open("confusion-empty", false);
		workbench.waitFor("an empty state", () -> Widgets.all(root(), Link.class).stream()
				.anyMatch(link -> link.getText().contains("Start an audit")));
		workbench.screenshot("confusion-empty");
	}

	private void open(String name, boolean run) throws Exception {
		IWorkbenchPage page = workbench.page();
		DrawnDataset dataset = ConfusedShapes.create(name);
		editor = (DatasetEditor) workbench.ui(() -> IDE.openEditor(page, dataset.file()));
		workbench.waitFor("the dataset is open", () -> editor.session() != null);
		if (run) {
			ConfusedShapes.publishRun(editor.session().store());
		}
		view = (ConfusionView) workbench.ui(() -> page.showView(ConfusionView.ID));
		workbench.ui(() -> {
			page.setPartState(page.getReference((IWorkbenchPart) view), IWorkbenchPage.STATE_MAXIMIZED);
			return null;
		});
	}

	private Composite root() {
		return Widgets.rootOf(view);
	}

	private <T extends Control> T control(Class<T> type) throws Exception {
		workbench.waitFor("a " + type.getSimpleName(), () -> !Widgets.all(root(), type).isEmpty());
		return workbench.ui(() -> Widgets.first(root(), type, found -> true));
	}

	private static SampleState state(DatasetStore store, int sample) {
		var index = store.index();
		return index.state(index.row(sample));
	}
}
