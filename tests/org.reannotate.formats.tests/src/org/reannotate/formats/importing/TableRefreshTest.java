package org.reannotate.formats.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.formats.testing.Datasets;
import org.reannotate.formats.testing.TestImages;

/** A dataset that was made from a table follows the table's rows and the images that they name. */
class TableRefreshTest {
	@TempDir
	Path folder;
	private Path images;
	private Path table;
	private DatasetStore store;

	@BeforeEach
	void makeADataset() throws Exception {
		images = folder.resolve("images");
		for (String path : new String[] { "1.png", "2.png", "3.png", "7.png", "8.png", "9.png", "not-in-the-table.png" }) {
			write(path, path.hashCode());
		}
		table = folder.resolve("labels.csv");
		rows("1.png,tiger", "2.png,lion", "3.png,lion");
		ImportRequest request = ImportRequest.of(table).withImages(images);
		store = Datasets.imported(folder.resolve("dataset"), request);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private Path write(String path, int seed) {
		return TestImages.writeOld(images, path, seed);
	}

	private void rows(String... rows) throws Exception {
		Files.writeString(table, "path,label,excluded\n7.png,bear,\n8.png,bear,\n9.png,bear,\n" + String.join("",
				List.of(rows).stream().map(row -> row + (row.endsWith(",yes") ? "\n" : ",\n")).toList()));
		TestImages.old(table, 0);
	}

	private FolderRefresh.Outcome refresh() throws Exception {
		return FolderRefresh.run(store, "ann", new NullProgressMonitor());
	}

	@Test
	void saysWhereNewsComeFrom() throws Exception {
		assertEquals(new FolderRefresh.Places(List.of(images.toRealPath()), List.of(table)), FolderRefresh.places(store));
	}

	@Test
	void takesNewRowsOnceTheirImagesAreThere() throws Exception {
		rows("1.png,tiger", "2.png,lion", "3.png,lion", "4.png,tiger", "5.png,puma");
		write("4.png", 4);
		assertEquals(new FolderRefresh.Outcome(1, 0, false), refresh());
		assertEquals("[tiger]", Datasets.labels(store).get("4.png"));
		write("5.png", 5);
		assertEquals(new FolderRefresh.Outcome(1, 0, false), refresh());
		assertEquals("[puma]", Datasets.labels(store).get("5.png"));
		assertEquals(new FolderRefresh.Outcome(0, 0, false), refresh());
		assertFalse(Datasets.labels(store).containsKey("not-in-the-table.png"));
	}

	@Test
	void takesLabelsThatWereChangedInTheTableAndKeepsDecisions() throws Exception {
		store.decide(DecisionRequest.relabel(Datasets.sample(store, "3.png").id(), store.ensureCategory("tiger"), "ann"));
		rows("1.png,lion", "2.png,lion", "3.png,puma");
		assertEquals(new FolderRefresh.Outcome(0, 2, false), refresh());
		assertEquals("[lion]", Datasets.labels(store).get("1.png"));
		assertEquals("[tiger]", Datasets.labels(store).get("3.png"), "what a person decided");
		assertEquals(store.ensureCategory("puma"), Datasets.sample(store, "3.png").given());
		assertEquals(new FolderRefresh.Outcome(0, 0, false), refresh());
	}

	@Test
	void marksNothingMissingWhereRowsAreGone() throws Exception {
		rows("2.png,lion");
		assertEquals(new FolderRefresh.Outcome(0, 0, false), refresh());
		assertFalse(Datasets.sample(store, "1.png").missing());
	}

	@Test
	void readsChangedImagesAgain() throws Exception {
		write("2.png", 77);
		write("not-in-the-table.png", 78);
		assertEquals(new FolderRefresh.Outcome(0, 1, false), refresh());
	}

	@Test
	void takesTheTablesWordThatANewImageIsNotToBeUsed() throws Exception {
		rows("1.png,tiger", "2.png,lion", "3.png,lion", "4.png,tiger,yes");
		write("4.png", 4);
		assertEquals(1, refresh().added());
		assertEquals("[tiger] excluded", Datasets.labels(store).get("4.png"));
	}

	@Test
	void leavesATableAloneThatMeansSomethingElseByNow() throws Exception {
		Files.writeString(table, Files.readString(table).replace("bear", "tiger").replace("lion", "bear"));
		Files.writeString(table, Files.readString(table) + "4.png,tiger,\n");
		TestImages.old(table, 0);
		write("4.png", 4);
		assertEquals(new FolderRefresh.Outcome(0, 0, false), refresh());
	}

	@Test
	void doesNotTakeACategoryThatGotAnotherNameHereForAnother() throws Exception {
		rows("1.png,cat", "2.png,lion", "3.png,lion");
		assertEquals(new FolderRefresh.Outcome(0, 0, false), refresh());
		assertEquals("[tiger]", Datasets.labels(store).get("1.png"));
	}

	@Test
	void waitsForATableThatMayStillBeWrittenAndChangesNothingByOneWithAMistake() throws Exception {
		rows("1.png,tiger", "2.png,lion", "3.png,lion", "4.png,tiger");
		write("4.png", 4);
		Files.setLastModifiedTime(table, FileTime.fromMillis(System.currentTimeMillis()));
		assertEquals(new FolderRefresh.Outcome(0, 0, true), refresh());
		rows("1.png,tiger", "4.png,tiger", "../5.png,tiger");
		assertThrows(DatasetException.class, this::refresh);
		assertEquals(6, store.index().size());
	}
}
