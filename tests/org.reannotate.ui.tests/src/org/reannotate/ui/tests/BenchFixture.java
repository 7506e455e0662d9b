package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.session.DatasetSession;

/** A drawn dataset in a {@link ReviewBench} that fills the window. Close it at the end of the test. */
final class BenchFixture implements AutoCloseable {

	final Workbench workbench;
	DatasetSession session;
	ReviewBench bench;
	private final IWorkbenchPage page;
	private final Path folder;
	private final int images;

	BenchFixture(String name, int imagesPerCategory) throws Exception {
		workbench = new Workbench();
		TestTheme.apply(workbench);
		page = workbench.page();
		folder = DrawnDataset.create("bench-" + name, imagesPerCategory).folder();
		images = 3 * imagesPerCategory;
		workbench.ui(() -> {
			// other views keep the dataset open
			List.of(page.getViewReferences()).forEach(page::hideView);
			return null;
		});
		open();
		DrawnDataset.publishFindings(session.store());
		workbench.waitFor("the findings are known", () -> session.findings().set() != null);
	}

	private void open() throws Exception {
		session = DrawnDataset.sessions().acquire(folder);
		bench = (ReviewBench) workbench.ui(() -> page.showView(ReviewBench.ID));
		workbench.ui(() -> {
			page.setPartState(page.getReference(bench), IWorkbenchPage.STATE_MAXIMIZED);
			gallery().setFocus();
			DrawnDataset.sessions().activate(session);
			return null;
		});
		workbench.waitFor("all images are shown", () -> bench.session() == session
				&& gallery().content().size() == images && gallery().getClientArea().width > 400);
	}

	/** Closes the dataset and opens it again. */
	void reopen() throws Exception {
		DatasetSession before = session;
		close();
		workbench.waitFor("it is closed", () -> DrawnDataset.sessions().current() == null);
		open();
		assertNotSame(before, session);
	}

	Gallery gallery() {
		return bench.gallery();
	}

	DatasetStore store() {
		return session.store();
	}

	/** Clicks on an item. */
	void click(int index) throws Exception {
		var bounds = workbench.ui(() -> gallery().boundsOf(index));
		workbench.click(gallery(), bounds.x + 20, bounds.y + 20);
	}

	/** Selects an item with the mouse and waits until it is. */
	int select(int index) throws Exception {
		click(index);
		workbench.waitFor("image " + index + " is selected",
				() -> gallery().selectedSamples().equals(List.of(gallery().content().sampleId(index))));
		return workbench.ui(() -> gallery().content().sampleId(index));
	}

	SampleRecord sample(int id) throws Exception {
		return store().samples(id).get(0);
	}

	SampleState state(int id) {
		var index = store().index();
		return index.state(index.row(id));
	}

	String label(int id) {
		var index = store().index();
		return session.taxonomy().path(index.category(index.row(id)));
	}

	void waitForState(int id, SampleState state) throws Exception {
		workbench.waitFor("sample " + id + " is " + state, () -> state(id) == state);
	}

	@Override
	public void close() throws Exception {
		workbench.ui(() -> {
			page.hideView(bench);
			return null;
		});
		session.close();
	}
}
