package org.reannotate.workbench.probe;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.query.SortKey;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.GalleryItem.Mark;
import org.reannotate.ui.session.DatasetSession;

/** How fast the workbench is on a large dataset, with real keys where a person uses keys. */
final class Speed {

	private static final double MS = 1e6;
	private static final int OPENINGS = 5;
	private static final int QUERIES = 24;
	private static final int DECISIONS = 40;
	private static final int BULK = 10_000;

	private final Screen screen;
	private final Path dataset;
	private final Figures figures = new Figures();
	private IWorkbenchPage page;
	private DatasetEditor editor;
	private Gallery gallery;

	Speed(Screen screen, Path dataset) {
		this.screen = screen;
		this.dataset = dataset;
	}

	/** Returns the figures, a line each. */
	String measure() throws Exception {
		page = screen.page();
		opening();
		var scrolling = new Scrolling(screen, gallery);
		figures.addPaints("workbench-scroll-new", scrolling.paints(() -> true));
		figures.addPaints("workbench-scroll-cached", scrolling.paints(() -> true));
		queries();
		bulk();
		decisions();
		figures.add("workbench-heap", heap() / (1 << 20), "MB");
		return figures.toString();
	}

	private void opening() throws Exception {
		var times = new ArrayList<Double>();
		for (int i = 0; i < OPENINGS; i++) {
			if (i > 0) {
				screen.run(() -> page.closeAllEditors(false));
				Thread.sleep(1000);
			}
			long start = System.nanoTime();
			IEditorPart opened = screen.open(page, dataset);
			editor = (DatasetEditor) opened;
			screen.run(() -> {
				editor.showImages(ImageQuery.ALL);
				gallery = editor.gallery().gallery();
				return null;
			});
			screen.await("the gallery is painted", () -> gallery.content().size() > 0 && gallery.isComplete());
			times.add((System.nanoTime() - start) / 1e9);
		}
		figures.add("workbench-open-first", times.get(0), "s");
		figures.addTimes("workbench-open", times.subList(1, times.size()), "s");
	}

	private void queries() throws Exception {
		var filters = new ArrayList<Double>();
		var sorts = new ArrayList<Double>();
		Paints paints = screen.run(() -> new Paints(gallery));
		// Each of these moves every image, whatever the filter: an order that stays is not painted again.
		SortKey[] keys = { SortKey.SCORE, SortKey.PREDICTION };
		for (int i = 0; i < QUERIES; i++) {
			ImageQuery filtered = ImageQuery.of(filter(i));
			filters.add(shown(paints, filtered));
			var sort = new SampleSort(keys[i % keys.length], i / keys.length % 2 == 0);
			sorts.add(shown(paints, filtered.sorted(sort)));
		}
		figures.addTimes("workbench-filter", filters, "ms");
		figures.addTimes("workbench-sort", sorts, "ms");
		double grouped = shown(paints, ImageQuery.ALL.grouped(GroupKey.CATEGORY));
		figures.add("workbench-group", grouped, "ms");
		screen.run(() -> {
			editor.showImages(ImageQuery.ALL);
			paints.close();
			return null;
		});
	}

	/** A filter that was not asked for before. */
	private static SampleFilter filter(int i) {
		SampleFilter filter = SampleFilter.ALL;
		return switch (i % 4) {
		case 0 -> filter.withCategories(Set.of(1 + i * 3, 2 + i * 5));
		case 1 -> filter.withSplits(Set.of(Split.values()[i / 4 % 3])).withScores(0.01f * i, 1);
		case 2 -> filter.withText("image_1000" + (10 + i));
		default -> filter.withScores(0.001f * i, 0.5f + 0.01f * i);
		};
	}

	/** Milliseconds from the request to the end of the first paint of its result. */
	private double shown(Paints paints, ImageQuery query) throws Exception {
		Object before = screen.run(gallery::content);
		long start = screen.run(() -> {
			paints.expect(() -> gallery.content() != before);
			long now = System.nanoTime();
			editor.showImages(query);
			return now;
		});
		screen.await("the images of the query are painted", () -> paints.met() != 0);
		return (screen.run(paints::met) - start) / MS;
	}

	private void bulk() throws Exception {
		DatasetSession session = editor.session();
		int[] ids = session.store().index().ids(SampleFilter.ALL.withCategories(Set.of()), SampleSort.BY_ID);
		int category = session.store().categories().get(7).id();
		var requests = new ArrayList<DecisionRequest>();
		for (int i = 0; i < BULK; i++) {
			requests.add(DecisionRequest.relabel(ids[i * 13 % ids.length], category, "benchmark"));
		}
		IOperationHistory history = OperationHistoryFactory.getOperationHistory();
		time("workbench-bulk-10000", Mark.CORRECTED, () -> {
			Job job = Decisions.decide(session, requests);
			job.join();
			return null;
		});
		time("workbench-bulk-undo", Mark.OPEN, () -> history.undo(session.undoContext(), new NullProgressMonitor(), null));
	}

	/** From the start to the first paint that shows it, perhaps as being saved, and to the end of the step. */
	private void time(String name, Mark shown, Callable<?> step) throws Exception {
		screen.run(() -> {
			editor.showImages(ImageQuery.ALL);
			return null;
		});
		screen.await("the gallery is painted", gallery::isComplete);
		Paints paints = screen.run(() -> {
			var watched = new Paints(gallery);
			watched.expect(() -> Set.of(Mark.SAVING, shown).contains(gallery.content().item(0).mark()));
			return watched;
		});
		long start = System.nanoTime();
		step.call();
		long durable = System.nanoTime();
		screen.await("it is painted", () -> paints.met() != 0);
		figures.add(name + "-durable", (durable - start) / 1e9, "s");
		figures.add(name + "-shown", (screen.run(paints::met) - start) / 1e9, "s");
		screen.await("it is done", () -> gallery.content().item(0).mark() == shown);
		screen.run(() -> {
			paints.close();
			return null;
		});
	}

	private void decisions() throws Exception {
		DatasetSession session = editor.session();
		int[] ids = session.store().index().ids(SampleFilter.ALL, SampleSort.WORST_FIRST);
		var painted = new ArrayList<Double>();
		var committed = new ArrayList<Double>();
		try (var keys = KeyDecisions.open(screen, page, session, Arrays.copyOf(ids, 1000))) {
			for (int i = 0; i < DECISIONS; i++) {
				KeyDecisions.Times times = keys.decide();
				painted.add(times.painted());
				committed.add(times.committed());
				Thread.sleep(150);
			}
		}
		figures.addTimes("workbench-decision-next-image", painted, "ms");
		figures.addTimes("workbench-decision-committed", committed, "ms");
	}

	/** What the heap took from the system, which it does not give back while it is used. */
	private static double heap() {
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
	}
}
