package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.editors.audit.AuditJob;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.views.issues.IncorrectLabelsView;

@ExtendWith(NoErrorsLogged.class)
class ReviewTest {

	private static final int AUDIT_MS = 240_000;

	private final Workbench workbench;

	ReviewTest() throws Exception {
		workbench = new Workbench();
	}

	@Test
	void acceptsASuggestionByKeyAndTakesItBack() throws Exception {
		DatasetEditor editor = open(DrawnDataset.create("review", 8));
		DatasetStore store = editor.session().store();
		DrawnDataset.publishFindings(store);
		IncorrectLabelsView view = show();
		Gallery gallery = gallery(view);
		workbench.waitFor("two label issues", () -> gallery.content().size() == 2);
		int sample = workbench.ui(() -> gallery.content().item(0).sampleId());
		Rectangle first = workbench.ui(() -> gallery.boundsOf(0));
		workbench.click(gallery, first.x + 20, first.y + 20);
		workbench.waitFor("the first finding is selected", () -> view.selectedSamples().size() == 1);
		workbench.screenshot("findings");

		workbench.press(KeyEvent.VK_A);
		workbench.waitFor("the label is corrected", () -> state(store, sample) == SampleState.CORRECTED);
		workbench.waitFor("the next finding is selected", () -> gallery.lead() == 1);
		assertEquals("rings", label(store, sample));
		workbench.screenshot("corrected");

		workbench.press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
		workbench.waitFor("the decision is taken back", () -> state(store, sample) == SampleState.OPEN);
		assertEquals("circles", label(store, sample));
		close(editor);
	}

	@Test
	void keepsALabelAndExcludesAnImage() throws Exception {
		DatasetEditor editor = open(DrawnDataset.create("keys", 8));
		DatasetStore store = editor.session().store();
		DrawnDataset.publishFindings(store);
		IncorrectLabelsView view = show();
		Gallery gallery = gallery(view);
		workbench.waitFor("two label issues", () -> gallery.content().size() == 2);
		int kept = workbench.ui(() -> gallery.content().item(0).sampleId());
		int excluded = workbench.ui(() -> gallery.content().item(1).sampleId());
		Rectangle first = workbench.ui(() -> gallery.boundsOf(0));
		workbench.click(gallery, first.x + 20, first.y + 20);
		workbench.waitFor("the first finding is selected", () -> view.selectedSamples().size() == 1);
		workbench.press(KeyEvent.VK_K);
		workbench.waitFor("the label is confirmed", () -> state(store, kept) == SampleState.CONFIRMED);
		workbench.waitFor("the next finding is selected", () -> gallery.lead() == 1);
		workbench.press(KeyEvent.VK_DELETE);
		workbench.waitForShell("Exclude Image");
		workbench.press(KeyEvent.VK_ENTER);
		workbench.waitFor("the image is excluded", () -> state(store, excluded) == SampleState.EXCLUDED);
		close(editor);
	}

	@Test
	void auditsFromTheEditorInAProcessOfItsOwn() throws Exception {
		DatasetEditor editor = open(DrawnDataset.create("audit", 10));
		workbench.ui(() -> {
			editor.startAudit();
			return null;
		});
		assertTrue(AuditJob.isRunning(editor.session()));
		workbench.waitFor("the audit ends", AUDIT_MS, () -> !AuditJob.isRunning(editor.session()));
		assertEquals("finished", editor.session().store().runs().get(0).status());
		assertTrue(editor.session().store().findings() != null);
		workbench.screenshot("overview");
		close(editor);
	}

	private DatasetEditor open(DrawnDataset dataset) throws Exception {
		IWorkbenchPage page = workbench.page();
		var editor = (DatasetEditor) workbench.ui(() -> IDE.openEditor(page, dataset.file()));
		workbench.waitFor("the dataset is open", () -> editor.session() != null);
		return editor;
	}

	private IncorrectLabelsView show() throws Exception {
		IWorkbenchPage page = workbench.page();
		return (IncorrectLabelsView) workbench.ui(() -> page.showView(IncorrectLabelsView.ID));
	}

	private void close(DatasetEditor editor) throws Exception {
		workbench.ui(() -> editor.getSite().getPage().closeEditor(editor, false));
	}

	private Gallery gallery(IncorrectLabelsView view) throws Exception {
		return workbench.ui(view::gallery);
	}

	private static SampleState state(DatasetStore store, int sample) {
		var index = store.index();
		return index.state(index.row(sample));
	}

	private static String label(DatasetStore store, int sample) {
		var index = store.index();
		int category = index.category(index.row(sample));
		return store.categories().stream().filter(record -> record.id() == category).findFirst().orElseThrow().name();
	}
}
