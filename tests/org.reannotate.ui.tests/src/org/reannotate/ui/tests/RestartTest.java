package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.editors.sample.SampleEditor;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.decisions.DecisionsView;
import org.reannotate.views.issues.IncorrectLabelsView;
import org.reannotate.views.table.VirtualTable;

/**
 * A review that is broken off and gone on with: all parts and the store are closed, the undo history is gone, and the
 * sample editor comes back by what the workbench keeps of its input. That the workbench itself restarts is what
 * {@code releng/install-check} shows; a test cannot end the workbench that it runs in.
 */
@ExtendWith(NoErrorsLogged.class)
class RestartTest {

	@Test
	void aReviewGoesOnWhereItWasBrokenOff() throws Exception {
		ViewBench bench = ViewBench.open("restart", 8);
		IWorkbenchPage page = bench.workbench.page();
		DrawnDataset.publishFindings(bench.store);
		var view = bench.show(IncorrectLabelsView.class, IncorrectLabelsView.ID);
		bench.workbench.waitFor("two findings", () -> view.gallery().isVisible() && view.list().size() == 2);
		int[] ids = bench.workbench.ui(() -> view.list().ids());
		bench.click(view.gallery(), 0);
		bench.workbench.waitFor("the first is selected", () -> view.selectedSamples().equals(List.of(ids[0])));
		bench.workbench.press(KeyEvent.VK_A);
		bench.workbench.waitFor("the first is settled", () -> bench.state(ids[0]) == SampleState.CORRECTED);
		bench.workbench.waitFor("the second is next", () -> view.selectedSamples().equals(List.of(ids[1])));
		bench.workbench.press(KeyEvent.VK_ENTER);
		bench.workbench.waitFor("it is shown large", () -> page.getActiveEditor() instanceof SampleEditor);
		IEditorInput input = bench.workbench.ui(() -> page.getActiveEditor().getEditorInput());
		XMLMemento kept = XMLMemento.createWriteRoot("input");
		bench.workbench.ui(() -> {
			input.getPersistable().saveState(kept);
			return null;
		});

		IUndoContext context = bench.editor.session().undoContext();
		bench.workbench.ui(() -> {
			page.closeAllEditors(false);
			List.of(page.getViewReferences()).stream().filter(each -> each.getId().startsWith("org.reannotate."))
					.forEach(page::hideView);
			OperationHistoryFactory.getOperationHistory().dispose(context, true, true, true);
			return null;
		});
		bench.workbench.waitFor("the dataset is closed", () -> DrawnDataset.sessions().current() == null);

		var restored = (IEditorInput) PlatformUI.getWorkbench().getElementFactory(input.getPersistable().getFactoryId())
				.createElement(kept);
		var editor = (SampleEditor) bench.workbench.ui(() -> page.openEditor(restored, SampleOpener.EDITOR));
		bench.workbench.waitFor("the same image, in the list that it was opened from",
				() -> editor.canvas().state().isShown() && editor.selectedSamples().equals(List.of(ids[1]))
						&& editor.list().indexOf(ids[1]) >= 0 && editor.list().name().equals("Incorrect Labels"));
		DatasetSession session = editor.session();
		assertEquals(SampleState.CORRECTED, state(session, ids[0]), "what was decided before is there");
		bench.screenshot("restart");
		bench.workbench.ui(() -> editor.canvas().setFocus());
		Thread.sleep(1000);
		bench.workbench.press(KeyEvent.VK_K);
		bench.workbench.waitFor("the second is settled", () -> state(session, ids[1]) == SampleState.CONFIRMED);

		var decisions = bench.show(DecisionsView.class, DecisionsView.ID);
		VirtualTable table = decisions.table();
		bench.workbench.waitFor("both decisions are listed", () -> table.isVisible() && table.content().size() == 2);
		Rectangle row = bench.workbench.ui(() -> table.boundsOf(1));
		bench.workbench.click(table, row.x + 60, row.y + row.height / 2);
		bench.workbench.waitFor("the older one is selected", () -> decisions.selected().size() == 1);
		bench.clickTool("Revert Decisions");
		bench.workbench.waitFor("it is taken back", () -> state(session, ids[0]) == SampleState.OPEN);
		assertEquals(SampleState.CONFIRMED, state(session, ids[1]));
		bench.workbench.ui(() -> page.closeAllEditors(false));
	}

	private static SampleState state(DatasetSession session, int sample) {
		var index = session.store().index();
		return index.state(index.row(sample));
	}
}
