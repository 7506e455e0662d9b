package org.reannotate.ui.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.ui.gallery.Gallery;

/** A drawn dataset open in the workbench, for tests of views about it. */
final class ViewBench {

	final Workbench workbench = new Workbench();
	final DrawnDataset dataset;
	final DatasetEditor editor;
	final DatasetStore store;

	private ViewBench(DrawnDataset dataset) throws Exception {
		this.dataset = dataset;
		IWorkbenchPage page = workbench.page();
		TestTheme.apply(workbench);
		editor = (DatasetEditor) workbench.ui(() -> IDE.openEditor(page, dataset.file()));
		workbench.waitFor("the dataset is open", () -> editor.session() != null);
		store = editor.session().store();
	}

	static ViewBench open(String name, int imagesPerCategory) throws Exception {
		return new ViewBench(DrawnDataset.create(name, imagesPerCategory));
	}

	static ViewBench of(DrawnDataset dataset) throws Exception {
		return new ViewBench(dataset);
	}

	void close() throws Exception {
		workbench.ui(() -> editor.getSite().getPage().closeAllEditors(false));
	}

	<V extends IViewPart> V show(Class<V> type, String id) throws Exception {
		IWorkbenchPage page = workbench.page();
		return type.cast(workbench.ui(() -> page.showView(id)));
	}

	/** Clicks on the picture of an item. */
	void click(Gallery gallery, int index) throws Exception {
		Rectangle item = workbench.ui(() -> gallery.boundsOf(index));
		workbench.click(gallery, item.x + 20, item.y + 20);
	}

	/** Clicks on the button with this tooltip. */
	void clickTool(String tooltip) throws Exception {
		Shell shell = workbench.page().getWorkbenchWindow().getShell();
		ToolItem[] found = new ToolItem[1];
		workbench.waitFor("the button " + tooltip, () -> {
			found[0] = tools(shell).stream().filter(item -> tooltip.equals(item.getToolTipText()) && item.isEnabled())
					.findFirst().orElse(null);
			return found[0] != null;
		});
		Rectangle bounds = workbench.ui(found[0]::getBounds);
		workbench.click(workbench.ui(found[0]::getParent), bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	private static List<ToolItem> tools(Shell shell) {
		return Widgets.all(shell, ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems())).toList();
	}

	SampleState state(int sample) {
		SampleIndex index = store.index();
		return index.state(index.row(sample));
	}

	/** Name of the sample's category. */
	String label(int sample) {
		SampleIndex index = store.index();
		int category = index.category(index.row(sample));
		return store.categories().stream().filter(each -> each.id() == category).findFirst().orElseThrow().name();
	}

	/** Takes a picture when all is painted, in the dark theme under a name of its own. */
	void screenshot(String name) throws Exception {
		TestTheme.screenshot(workbench, name);
	}
}
