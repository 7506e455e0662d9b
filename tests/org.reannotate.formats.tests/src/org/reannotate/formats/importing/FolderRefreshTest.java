package org.reannotate.formats.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.formats.testing.Datasets;
import org.reannotate.formats.testing.TestImages;

class FolderRefreshTest {
	@TempDir
	Path folder;
	private Path images;
	private DatasetStore store;

	@BeforeEach
	void makeADataset() throws Exception {
		images = folder.resolve("images");
		for (String path : new String[] { "cat/1.png", "cat/2.png", "dog/3.png", "loose.png" }) {
			write(path, 1);
		}
		store = Datasets.imported(folder.resolve("dataset"), ImportRequest.of(images));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private Path write(String path, int seed) {
		return TestImages.writeOld(images, path, seed);
	}

	private FolderRefresh.Outcome refresh() throws Exception {
		return FolderRefresh.run(store, "ann", new NullProgressMonitor());
	}

	@Test
	void takesNewImagesWithTheLabelsOfTheirFolders() throws Exception {
		write("cat/4.png", 4);
		write("owl/5.png", 5);
		write("6.png", 6);
		assertEquals(new FolderRefresh.Outcome(3, 0, false), refresh());
		Map<String, String> labels = Datasets.labels(store);
		assertEquals("[cat]", labels.get("cat/4.png"));
		assertEquals("[owl]", labels.get("owl/5.png"));
		assertEquals("[]", labels.get("6.png"));
		assertEquals(new FolderRefresh.Outcome(0, 0, false), refresh());
	}

	@Test
	void readsChangedImagesAgainAndKeepsDecisions() throws Exception {
		var before = Datasets.sample(store, "cat/1.png");
		store.decide(DecisionRequest.relabel(before.id(), store.ensureCategory("dog"), "ann"));
		write("cat/1.png", 9);
		assertEquals(new FolderRefresh.Outcome(0, 1, false), refresh());
		var after = Datasets.sample(store, "cat/1.png");
		assertEquals(before.id(), after.id());
		assertNotEquals(before.contentHash(), after.contentHash());
		assertEquals(store.ensureCategory("dog"), after.category());
	}

	@Test
	void marksNothingMissing() throws Exception {
		Files.delete(images.resolve("dog/3.png"));
		write("cat/4.png", 4);
		assertEquals(1, refresh().added());
		assertFalse(Datasets.sample(store, "dog/3.png").missing());
	}

	@Test
	void waitsForFilesThatMayStillBeWritten() throws Exception {
		TestImages.write(images, "cat/4.png", TestImages.png(4));
		assertEquals(new FolderRefresh.Outcome(0, 0, true), refresh());
		write("cat/4.png", 4);
		assertEquals(new FolderRefresh.Outcome(1, 0, false), refresh());
	}

	@Test
	void followsAFolderOfImagesWithoutLabelBeside() throws Exception {
		Path loose = folder.resolve("loose");
		TestImages.writeOld(loose, "a.png", 1);
		ImportRequest request = ImportRequest.of(images).withUnlabelled(loose);
		try (DatasetStore other = Datasets.imported(folder.resolve("other"), request)) {
			TestImages.writeOld(loose, "cat/b.png", 2);
			write("cat/4.png", 4);
			assertEquals(new FolderRefresh.Outcome(2, 0, false), FolderRefresh.run(other, "ann", new NullProgressMonitor()));
			assertEquals("[]", Datasets.labels(other).get("cat/b.png"));
			assertEquals("[cat]", Datasets.labels(other).get("cat/4.png"));
		}
	}

	@Test
	void followsFoldersWhoseCategoriesWereMerged() throws Exception {
		store.merge(List.of(store.ensureCategory("cat")), store.ensureCategory("dog"), "ann", "the same");
		write("cat/4.png", 4);
		assertEquals(1, refresh().added());
		assertEquals(store.ensureCategory("dog"), Datasets.sample(store, "cat/4.png").category());
	}

	@Test
	void leavesFoldersAloneThatMeanSomethingElse() throws Exception {
		Path splits = folder.resolve("splits");
		for (String path : new String[] { "train/cat/1.png", "test/cat/2.png" }) {
			TestImages.writeOld(splits, path, 1);
		}
		ImportRequest asCategories = ImportRequest.of(splits).withSplitLayout(SplitLayout.NO);
		try (DatasetStore other = Datasets.imported(folder.resolve("other"), asCategories)) {
			TestImages.writeOld(splits, "train/cat/3.png", 3);
			assertEquals(0, FolderRefresh.run(other, "ann", new NullProgressMonitor()).added());
		}
	}

	@Test
	void takesAnImageThatCannotBeReadOnceWithItsReason() throws Exception {
		TestImages.old(TestImages.write(images, "cat/bad.png", new byte[] { 1, 2 }), 0);
		assertEquals(1, refresh().added());
		assertTrue(Datasets.sample(store, "cat/bad.png").unreadable() != null);
		assertEquals(new FolderRefresh.Outcome(0, 0, false), refresh());
	}
}
