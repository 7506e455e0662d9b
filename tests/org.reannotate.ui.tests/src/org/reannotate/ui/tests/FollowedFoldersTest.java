package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.AuditService;
import org.reannotate.audit.insight.Insights;
import org.reannotate.audit.insight.RunInsight;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.formats.importing.ImportRequest;

/** Images that come into a dataset's folder while the workbench is open become samples with predictions. */
@ExtendWith(NoErrorsLogged.class)
class FollowedFoldersTest {

	private static final int EACH = 6;
	private static final int UPDATE_MS = 180_000;

	@Test
	void embedsNewAndChangedImagesAsTheyAppear() throws Exception {
		Path images = DrawnDataset.draw(Files.createTempDirectory("reannotate-followed"), EACH);
		Path more = DrawnDataset.draw(Files.createTempDirectory("reannotate-more"), EACH + 2);
		ViewBench bench = ViewBench.of(DrawnDataset.of("followed", images));
		PlatformUI.getWorkbench().getService(AuditService.class).run(AuditRequest.of(bench.store).withNearDuplicates(false)
				.withRecipe(RecipeRequest.fromScratch().changing(recipe -> recipe.withFolds(2).withImageSize(24)
						.withTraining(recipe.training().withEpochs(3)))), new NullProgressMonitor());
		var insights = new Insights();
		assertEquals(3 * EACH, bench.store.index().size());

		Files.copy(more.resolve("rings").resolve(EACH + ".png"), images.resolve("rings").resolve("new.png"));
		Path inside = Files.createDirectories(images.resolve("stars"));
		Files.copy(more.resolve("squares").resolve(EACH + ".png"), inside.resolve("first.png"));
		bench.workbench.waitFor("both new images are samples", UPDATE_MS, () -> bench.store.index().size() == 3 * EACH + 2);
		SampleRecord ring = sample(bench.store, "rings/new.png");
		assertEquals(bench.store.ensureCategory("rings"), ring.category());
		assertEquals(bench.store.ensureCategory("stars"), sample(bench.store, "stars/first.png").category());
		bench.workbench.waitFor("they have predictions", UPDATE_MS,
				() -> has(insights, bench.store, ring.id()) && has(insights, bench.store, sample(bench.store, "stars/first.png").id()));
		assertFalse(insights.of(bench.store).neighbours(ring.id(), 3).isEmpty(), "and an embedding");

		SampleRecord before = sample(bench.store, "circles/0.png");
		var said = insights.of(bench.store).top(before.id(), 3);
		Files.copy(more.resolve("squares").resolve(EACH + 1 + ".png"), images.resolve("circles").resolve("0.png"),
				StandardCopyOption.REPLACE_EXISTING);
		bench.workbench.waitFor("the changed image is read again", UPDATE_MS,
				() -> !sample(bench.store, "circles/0.png").contentHash().equals(before.contentHash()));
		assertEquals(before.id(), sample(bench.store, "circles/0.png").id());
		bench.workbench.waitFor("its prediction is another one", UPDATE_MS,
				() -> has(insights, bench.store, before.id()) && !top(insights, bench.store, before.id()).equals(said));
		assertNotEquals(said, insights.of(bench.store).top(before.id(), 3));
		bench.screenshot("followed-folders");
		bench.close();
	}

	@Test
	void takesWhatCameIntoFoldersAndTablesWhileTheDatasetWasClosed() throws Exception {
		Path images = DrawnDataset.draw(Files.createTempDirectory("reannotate-closed"), EACH);
		Path more = DrawnDataset.draw(Files.createTempDirectory("reannotate-more"), EACH + 2);
		Path table = images.resolveSibling(images.getFileName() + ".csv");
		Files.writeString(table, "path,label\nrings/0.png,round\nsquares/0.png,angular\n");
		DrawnDataset dataset = DrawnDataset.of("closed", ImportRequest.of(table).withImages(images));
		ViewBench before = ViewBench.of(dataset);
		assertEquals(2, before.store.index().size());
		before.close();
		Files.copy(more.resolve("rings").resolve(EACH + ".png"), images.resolve("rings").resolve("new.png"));
		Files.writeString(table, "path,label\nrings/0.png,round\nsquares/0.png,angular\nrings/new.png,round\n");

		ViewBench bench = ViewBench.of(dataset);
		bench.workbench.waitFor("the new row is a sample", UPDATE_MS, () -> bench.store.index().size() == 3);
		assertEquals(bench.store.ensureCategory("round"), sample(bench.store, "rings/new.png").category());
		Files.copy(more.resolve("squares").resolve(EACH + ".png"), images.resolve("squares").resolve("later.png"));
		Files.writeString(table, Files.readString(table) + "squares/later.png,angular\n");
		bench.workbench.waitFor("and one that comes while it is open", UPDATE_MS, () -> bench.store.index().size() == 4);
		bench.close();
	}

	private static SampleRecord sample(DatasetStore store, String path) {
		try {
			return store.samplesByPath(0, List.of(path)).get(0);
		} catch (DatasetException e) {
			throw new IllegalStateException(e);
		}
	}

	private static boolean has(Insights insights, DatasetStore store, int sample) {
		try {
			RunInsight insight = insights.of(store);
			return insight != null && insight.has(sample);
		} catch (DatasetException e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<?> top(Insights insights, DatasetStore store, int sample) {
		try {
			return insights.of(store).top(sample, 3);
		} catch (DatasetException e) {
			throw new IllegalStateException(e);
		}
	}
}
