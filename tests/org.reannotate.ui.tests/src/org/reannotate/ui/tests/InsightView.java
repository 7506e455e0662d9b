package org.reannotate.ui.tests;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.editors.dataset.DatasetEditor;

/** A dataset of confused shapes in an editor, and a view about its run. */
final class InsightView implements AutoCloseable {

	private final Workbench workbench;
	private final DatasetEditor editor;
	private final IViewPart part;

	private InsightView(Workbench workbench, DatasetEditor editor, IViewPart part) {
		this.workbench = workbench;
		this.editor = editor;
		this.part = part;
	}

	/** Opens a new dataset and a view in the whole window; {@code run} says whether a model has seen its images. */
	static InsightView open(Workbench workbench, String dataset, String view, boolean run) throws Exception {
		IWorkbenchPage page = workbench.page();
		TestTheme.apply(workbench);
		DrawnDataset drawn = ConfusedShapes.create(dataset);
		var editor = (DatasetEditor) workbench.ui(() -> IDE.openEditor(page, drawn.file()));
		workbench.waitFor("the dataset is open", () -> editor.session() != null);
		if (run) {
			ConfusedShapes.publishRun(editor.session().store());
		}
		IViewPart part = workbench.ui(() -> {
			page.setEditorAreaVisible(false);
			IViewPart shown = page.showView(view);
			page.setPartState(page.findViewReference(view), IWorkbenchPage.STATE_MAXIMIZED);
			return shown;
		});
		return new InsightView(workbench, editor, part);
	}

	DatasetEditor editor() {
		return editor;
	}

	DatasetStore store() {
		return editor.session().store();
	}

	IViewPart part() {
		return part;
	}

	/** The name on the view's tab. */
	String title() throws Exception {
		return workbench.ui(part::getTitle);
	}

	SampleState state(int sample) {
		var index = store().index();
		return index.state(index.row(sample));
	}

	/** What every visible control of the window lies in. */
	Composite root() {
		return part.getSite().getShell();
	}

	/** The visible control of a type at a place, in the order they were made; waited for. */
	<T extends Control> T control(Class<T> type, int at) throws Exception {
		workbench.waitFor("a " + type.getSimpleName(), () -> Widgets.all(root(), type).size() > at);
		return workbench.ui(() -> Widgets.all(root(), type).get(at));
	}

	/** Waits until the view says what to do while it has nothing to show. */
	void waitForEmptyState(String words) throws Exception {
		workbench.waitFor("an empty state: " + words,
				() -> Widgets.all(root(), Link.class).stream().anyMatch(link -> link.getText().contains(words)));
	}

	/** Takes a picture when all is painted, in the dark theme under a name of its own. */
	void screenshot(String name) throws Exception {
		TestTheme.screenshot(workbench, name);
	}

	@Override
	public void close() throws Exception {
		workbench.ui(() -> {
			IWorkbenchPage page = part.getSite().getPage();
			page.setPartState(page.getReference(part), IWorkbenchPage.STATE_RESTORED);
			page.hideView(part);
			page.setEditorAreaVisible(true);
			return page.closeEditor(editor, false);
		});
	}
}
