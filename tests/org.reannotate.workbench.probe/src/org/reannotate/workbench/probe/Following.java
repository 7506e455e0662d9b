package org.reannotate.workbench.probe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.ui.IWorkbenchPage;
import org.reannotate.audit.living.LivingStatus;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.ModelState;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleSort;
import org.reannotate.editors.dataset.DatasetEditor;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.service.FollowedFindings;

/**
 * Whether people can type and scroll while findings follow their decisions: real keys and paints at rest, while the model
 * process trains heads, and while this process looks for findings in what they say.
 */
final class Following {

	private static final int WANTED = 25;
	private static final long PATIENCE_MS = 100_000;
	private static final long PAUSE_MS = 150;
	private static final long LOOK_MS = 5;
	private static final int MOST_LOOKS = 1_000;

	/** What the background does. */
	private enum Background {
		REST, HEADS, FINDINGS
	}

	private final Screen screen;
	private final Path dataset;
	private final Figures figures = new Figures();
	private FollowedFindings followed;
	private ModelService models;
	private int updates;

	Following(Screen screen, Path dataset) {
		this.screen = screen;
		this.dataset = dataset;
	}

	/** Returns the figures, a line each. */
	String measure() throws Exception {
		IWorkbenchPage page = screen.page();
		var editor = (DatasetEditor) screen.open(page, dataset);
		screen.await("the dataset is open", () -> editor.session() != null);
		DatasetSession session = editor.session();
		followed = screen.workbench().getService(FollowedFindings.class);
		models = screen.workbench().getService(ModelService.class);
		int[] ids = session.store().index().ids(SampleFilter.ALL, SampleSort.WORST_FIRST);
		screen.await("findings know every decision", () -> followed.status().kind() == LivingStatus.Kind.CURRENT);
		try (var keys = KeyDecisions.open(screen, page, session, Arrays.copyOf(ids, 2000))) {
			var labels = new Relabelling(session.store(), ids);
			typing(keys, labels);
			scrolling(page, editor, keys, labels);
		}
		return figures.toString();
	}

	private Background now() {
		if (followed.status().kind() != LivingStatus.Kind.WORKING) {
			return Background.REST;
		}
		return models.state().kind() == ModelState.Kind.BUSY ? Background.HEADS : Background.FINDINGS;
	}

	private void typing(KeyDecisions keys, Relabelling labels) throws Exception {
		Map<Background, List<KeyDecisions.Times>> times = new EnumMap<>(Background.class);
		for (Background each : Background.values()) {
			times.put(each, new ArrayList<>());
		}
		long end = System.currentTimeMillis() + PATIENCE_MS;
		while (times.values().stream().anyMatch(list -> list.size() < WANTED) && System.currentTimeMillis() < end) {
			Background before = now();
			if (before == Background.REST && times.get(before).size() >= WANTED) {
				// Those who decide in a row are not interrupted: without a rest nothing would begin.
				labels.next();
				before = await(times.get(Background.HEADS).size() <= times.get(Background.FINDINGS).size() ? Background.HEADS
						: Background.FINDINGS);
			}
			KeyDecisions.Times one = keys.decide();
			if (now() == before) {
				times.get(before).add(one);
			}
			Thread.sleep(PAUSE_MS);
		}
		times.forEach((background, list) -> {
			if (!list.isEmpty()) {
				String name = "typing-" + background.name().toLowerCase(Locale.ROOT);
				figures.add(name + "-keys", list.size(), "-");
				figures.addTimes(name + "-next-image", list.stream().map(KeyDecisions.Times::painted).toList(), "ms");
				figures.addTimes(name + "-committed", list.stream().map(KeyDecisions.Times::committed).toList(), "ms");
			}
		});
		figures.add("typing-updates", updates, "-");
	}

	/** Waits for an update, and in it some moments for what is wanted; returns what is done then. */
	private Background await(Background wanted) throws Exception {
		awaitWork();
		for (int looks = 0; looks < MOST_LOOKS && now() != wanted && now() != Background.REST; looks++) {
			Thread.sleep(LOOK_MS);
		}
		return now();
	}

	private void awaitWork() throws Exception {
		screen.await("findings are being updated", () -> now() != Background.REST);
		updates++;
	}

	private void scrolling(IWorkbenchPage page, DatasetEditor editor, KeyDecisions keys, Relabelling labels) throws Exception {
		keys.decide();
		screen.await("findings know every decision", () -> followed.status().kind() == LivingStatus.Kind.CURRENT);
		keys.decide();
		Gallery gallery = screen.run(() -> {
			page.activate(editor);
			editor.showImages(ImageQuery.ALL);
			return editor.gallery().gallery();
		});
		var scrolling = new Scrolling(screen, gallery);
		// Thumbnails are made.
		scrolling.paints(() -> true);
		screen.await("findings know every decision", () -> followed.status().kind() == LivingStatus.Kind.CURRENT);
		figures.addPaints("scrolling-rest", scrolling.paints(() -> true));
		followed.refresh();
		screen.run(() -> {
			page.activate(page.getEditorReferences()[page.getEditorReferences().length - 1].getEditor(true));
			return null;
		});
		keys.decide();
		screen.run(() -> {
			page.activate(editor);
			return null;
		});
		labels.next();
		awaitWork();
		figures.addPaints("scrolling-following", scrolling.paints(() -> now() != Background.REST));
	}
}
