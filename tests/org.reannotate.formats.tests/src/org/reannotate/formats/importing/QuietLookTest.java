package org.reannotate.formats.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.formats.internal.following.FollowedRoot;
import org.reannotate.formats.internal.following.QuietLook;
import org.reannotate.formats.testing.Datasets;
import org.reannotate.formats.testing.TestImages;

/** Whether a look at times alone tells that something came while a dataset was closed. */
class QuietLookTest {

	private static final Duration HOUR = Duration.ofHours(1);

	@TempDir
	Path folder;
	private Path images;
	private DatasetStore store;

	@BeforeEach
	void makeADataset() throws Exception {
		images = folder.resolve("images");
		for (String path : new String[] { "cat/1.png", "cat/siam/2.png", "dog/3.png" }) {
			TestImages.write(images, path, TestImages.png(path.hashCode()));
		}
		store = Datasets.imported(folder.resolve("dataset"), ImportRequest.of(images));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	/** As if the import had been made that much later than it was: the folders were drawn a moment before it. */
	private boolean tellsOfNews(Duration later) throws Exception {
		List<FollowedRoot> roots = FollowedRoot.of(store).stream().map(root -> new FollowedRoot(root.number(), root.folder(),
				root.request(), root.table(), Instant.now().plus(later))).toList();
		return QuietLook.tellsOfNews(store, roots, new NullProgressMonitor());
	}

	@Test
	void isSilentWhereNothingHappened() throws Exception {
		assertFalse(tellsOfNews(HOUR));
	}

	@Test
	void noticesAFolderThatChangedSince() throws Exception {
		assertTrue(tellsOfNews(Duration.ZERO), "it was drawn less than the margin before the import");
		Files.setLastModifiedTime(images.resolve("cat"), FileTime.from(Instant.now().plus(HOUR).plus(HOUR)));
		assertTrue(tellsOfNews(HOUR));
	}

	@Test
	void noticesANewFolderByTheOneAboveIt() throws Exception {
		Files.createDirectory(images.resolve("owl"));
		Files.setLastModifiedTime(images, FileTime.from(Instant.now().plus(HOUR).plus(HOUR)));
		assertTrue(tellsOfNews(HOUR));
	}

	@Test
	void noticesAFileThatWasWrittenOver() throws Exception {
		Path file = images.resolve("dog/3.png");
		Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() - 5_000));
		assertTrue(tellsOfNews(HOUR));
	}

	@Test
	void saysNothingOfFilesThatAreGone() throws Exception {
		Files.delete(images.resolve("dog/3.png"));
		assertFalse(tellsOfNews(HOUR));
	}

	@Test
	void noticesATableThatChangedSince() throws Exception {
		Path table = Files.writeString(folder.resolve("labels.csv"), "path,label\ncat/1.png,tiger\n");
		ImportRequest request = ImportRequest.of(table).withImages(images);
		store.close();
		store = Datasets.imported(folder.resolve("other"), request);
		assertEquals(1, FolderRefresh.places(store).tables().size());
		assertFalse(tellsOfNews(HOUR));
		Files.setLastModifiedTime(table, FileTime.from(Instant.now().plus(HOUR).plus(HOUR)));
		assertTrue(tellsOfNews(HOUR));
	}

	@Test
	void endsWhenCancelled() {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> FolderRefresh.mayHaveNews(store, monitor));
	}
}
