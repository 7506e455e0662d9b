package org.reannotate.formats.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.testing.Datasets;
import org.reannotate.formats.testing.TestImages;

class ExportersTest {
	@TempDir
	Path folder;
	private DatasetStore store;

	@BeforeEach
	void makeADatasetWithDecisions() throws Exception {
		Path images = folder.resolve("images");
		for (String path : new String[] { "train/animals/cat/1.jpg", "train/dog/1.jpg", "train/dog/2.jpg", "val/dog/3.jpg",
				"test/_unlabelled/4.jpg", "train/=x/5.jpg" }) {
			TestImages.write(images, path);
		}
		var request = ImportRequest.of(images);
		store = Datasets.imported(folder.resolve("dataset"), request);
		int cat = Datasets.category(store, "animals/cat");
		store.decide(DecisionRequest.relabel(id("train/dog/1.jpg"), cat, "jane"));
		store.decide(DecisionRequest.also(id("val/dog/3.jpg"), cat, "jane"));
		store.decide(DecisionRequest.exclude(id("train/dog/2.jpg"), "jane"));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private int id(String path) throws DatasetException {
		return Datasets.sample(store, path).id();
	}

	private ExportReport export(String format, Path output) throws DatasetException {
		return Exporters.of(format).export(store, output, new NullProgressMonitor());
	}

	private Map<String, String> imported(Path source, boolean byContent) throws Exception {
		var request = ImportRequest.of(source);
		try (var copy = Datasets.imported(Files.createTempDirectory(folder, "copy").resolve("dataset"), request)) {
			return byContent ? Datasets.labelsByContent(copy) : Datasets.labels(copy);
		}
	}

	@Test
	void deletesWhatAKilledExportLeftAndNothingElse() throws Exception {
		Path killed = Files.createDirectories(folder.resolve(".out.partial123/cat"));
		Files.createFile(folder.resolve(".out.partial123/.lock"));
		Path foreign = Files.createDirectories(folder.resolve(".out.partial-of-somebody"));

		export("csv", folder.resolve("out"));

		assertFalse(Files.exists(killed.getParent()));
		assertTrue(Files.exists(foreign));
		assertFalse(Files.exists(folder.resolve("out/.lock")));
	}

	@Test
	void leavesAnExportInProgressAlone() throws Exception {
		Path other = Files.createDirectories(folder.resolve(".out.partial123"));
		try (var lock = FileChannel.open(other.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			lock.lock();
			export("csv", folder.resolve("out"));
		}
		assertTrue(Files.exists(other));
	}

	@Test
	void mergedRetiredAndSplitCategoriesAreExportedAsTheyCountToday() throws Exception {
		int dog = Datasets.category(store, "dog");
		var split = store.split(dog, Map.of("puppy", new int[] { id("val/dog/3.jpg") }), "jane", "");
		long merge = store.merge(List.of(Datasets.category(store, "=x")), dog, "jane", "").id();
		long retirement = store.retire(List.of(Datasets.category(store, "animals/cat")), "jane", "").id();
		export("csv", folder.resolve("out"));
		List<String> lines = Files.readAllLines(folder.resolve("out/labels.csv"));
		assertTrue(lines.stream().noneMatch(line -> line.contains("animals/cat,") || line.contains("\"animals/cat")),
				() -> "a retired category: " + lines);
		assertTrue(lines.stream().anyMatch(line -> line.contains("val/dog/3.jpg,puppy")), lines::toString);
		assertTrue(lines.stream().anyMatch(line -> line.contains("train/=x/5.jpg,dog")), lines::toString);
		Map<String, String> then = Datasets.labels(store);

		store.unmerge(retirement, "jane");
		store.unmerge(merge, "jane");
		store.undoSplit(split.id(), "jane");
		export("csv", folder.resolve("again"));

		List<String> again = Files.readAllLines(folder.resolve("again/labels.csv"));
		assertTrue(again.stream().anyMatch(line -> line.contains("val/dog/3.jpg,dog,\"[\"\"animals/cat\"\"]\"")), again::toString);
		assertEquals(then, imported(folder.resolve("out/labels.csv"), false), "the first export gives the labels of then");
		assertEquals(Datasets.labels(store), imported(folder.resolve("again/labels.csv"), false));
	}

	@Test
	void writesATableThatImportsToTheSameLabels() throws Exception {
		ExportReport report = export("csv", folder.resolve("out"));
		assertEquals(6, report.samples());
		List<String> lines = Files.readAllLines(folder.resolve("out/labels.csv"));
		assertEquals("path,label,further,split,excluded,origin,author,time", lines.get(0));
		assertTrue(lines.stream().anyMatch(l -> l.startsWith("train/dog/1.jpg,animals/cat,,train,false,person,jane,20")), lines.toString());
		assertTrue(lines.stream().anyMatch(l -> l.startsWith("val/dog/3.jpg,dog,\"[\"\"animals/cat\"\"]\",validation,false,person,")), lines.toString());
		assertTrue(lines.stream().anyMatch(l -> l.startsWith("train/=x/5.jpg,'=x,,train,false,import,tester,")), lines.toString());
		assertEquals(Datasets.labels(store), imported(folder.resolve("out/labels.csv"), false));
	}

	@Test
	void writesATreeOfFoldersThatImportsToTheSameLabels() throws Exception {
		ExportReport report = export("folders", folder.resolve("out"));
		assertEquals(5, report.samples());
		assertTrue(Files.isRegularFile(folder.resolve("out/train/animals/cat/1.jpg")));
		assertTrue(Files.isRegularFile(folder.resolve("out/train/animals/cat/1~2.jpg")), "both are called 1.jpg");
		assertTrue(Files.isRegularFile(folder.resolve("out/val/dog/3.jpg")));
		assertTrue(Files.isRegularFile(folder.resolve("out/test/_unlabelled/4.jpg")));
		assertFalse(Files.exists(folder.resolve("out/train/dog/2.jpg")), "excluded");
		assertTrue(Files.readString(folder.resolve("out/excluded.csv")).contains("train/dog/2.jpg"));
		var expected = new TreeMap<>(Datasets.labelsByContent(store));
		expected.values().removeIf(label -> label.endsWith("excluded"));
		assertEquals(expected, imported(folder.resolve("out"), true));
	}

	@Test
	void leavesTheOriginalImagesWhereTheyAre() throws Exception {
		byte[] before = Files.readAllBytes(folder.resolve("images/train/dog/1.jpg"));
		export("folders", folder.resolve("out"));
		export("folders", folder.resolve("out"));
		assertEquals(java.util.Arrays.hashCode(before), java.util.Arrays.hashCode(Files.readAllBytes(folder.resolve("images/train/dog/1.jpg"))));
	}

	@Test
	void replacesAnEarlierExportAsAWhole() throws Exception {
		Path out = folder.resolve("out");
		export("folders", out);
		store.decide(DecisionRequest.relabel(id("val/dog/3.jpg"), Datasets.category(store, "=x"), "jane"));
		export("folders", out);
		assertFalse(Files.exists(out.resolve("val/dog")));
		assertTrue(Files.exists(out.resolve("val/=x/3.jpg")));
		export("csv", out);
		try (var files = Files.list(out)) {
			assertEquals(List.of("labels.csv", "reannotate-export.json"), files.map(f -> f.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void refusesAFolderThatHoldsSomethingElse() throws Exception {
		Path out = Files.createDirectory(folder.resolve("out"));
		Files.writeString(out.resolve("thesis.txt"), "mine");
		assertTrue(assertThrows(DatasetException.class, () -> export("csv", out)).getMessage().contains("holds something else"));
		assertThrows(DatasetException.class, () -> export("folders", out.resolve("thesis.txt")));
		assertEquals("mine", Files.readString(out.resolve("thesis.txt")));
		try (var files = Files.list(folder)) {
			assertTrue(files.noneMatch(file -> file.getFileName().toString().contains("partial")));
		}
	}

	@Test
	void saysThatAFolderCannotBeMade() throws Exception {
		Path file = Files.createFile(folder.resolve("file"));
		for (String format : new String[] { "csv", "folders" }) {
			assertTrue(assertThrows(DatasetException.class, () -> export(format, file.resolve("out"))).getMessage()
					.contains("cannot be made"));
		}
	}

	@Test
	void writesIntoAnEmptyFolderAndMakesTheOnesAbove() throws Exception {
		Files.createDirectory(folder.resolve("empty"));
		export("csv", folder.resolve("empty"));
		export("csv", folder.resolve("a/b/c"));
		assertTrue(Files.exists(folder.resolve("a/b/c/labels.csv")));
	}

	@Test
	void leavesNothingBehindWhenItIsCancelled() throws Exception {
		var cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		for (String format : new String[] { "csv", "folders" }) {
			assertThrows(OperationCanceledException.class,
					() -> Exporters.of(format).export(store, folder.resolve("out"), cancelled));
		}
		try (var files = Files.list(folder)) {
			assertEquals(List.of("dataset", "images"), files.map(f -> f.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void leavesOutWhatIsMissingAndSaysSo() throws Exception {
		Files.delete(folder.resolve("images/val/dog/3.jpg"));
		ExportReport vanished = export("folders", folder.resolve("out"));
		assertEquals(4, vanished.samples());
		assertTrue(vanished.notices().get(0).contains("1 sample is left out"), vanished.notices().toString());
		Datasets.importAll(store, ImportRequest.of(folder.resolve("images")));
		assertEquals(5, export("csv", folder.resolve("out2")).samples());
	}

	@Test
	void letsPeopleMoveImagesInAnExportedTree() throws Exception {
		Path out = folder.resolve("out");
		export("folders", out);
		Files.move(out.resolve("val/dog/3.jpg"), out.resolve("train/=x/3.jpg"));
		assertEquals("[=x] TRAIN", imported(out, false).get("train/=x/3.jpg"));
	}

	@Test
	void keepsAwkwardNamesThroughDatasetTableAndTree(@TempDir Path other) throws Exception {
		Path images = other.resolve("images");
		for (String name : List.of("with space", "it's", "\"quoted\"", "a|b", "a:b", "k\u00e4tzchen \u732b", "line\nbreak", "-1",
				"=x", "'+y", "100%", "%41", "Coast", "coast", "trailing ")) {
			try {
				TestImages.write(images, name + "/deep " + name + "/image " + name + ".jpg");
			} catch (InvalidPathException unmappable) {
				assumeTrue(false, "this system cannot hold the name " + name);
			}
		}
		var request = ImportRequest.of(images);
		try (var awkward = Datasets.imported(other.resolve("dataset"), request)) {
			assertEquals(15, Datasets.labels(awkward).size());
			assertEquals("[line\nbreak/deep line\nbreak]",
					Datasets.labels(awkward).get("line\nbreak/deep line\nbreak/image line\nbreak.jpg"));
			new CsvExporter().export(awkward, other.resolve("table"), new NullProgressMonitor());
			assertEquals(Datasets.labels(awkward), imported(other.resolve("table/labels.csv"), false));
			new FolderExporter().export(awkward, other.resolve("tree"), new NullProgressMonitor());
			assertEquals(Datasets.labelsByContent(awkward), imported(other.resolve("tree"), true));
		}
	}

	@Test
	void knowsItsFormatsByName() {
		assertEquals(List.of("csv", "folders"), Exporters.all().stream().map(DatasetExporter::id).toList());
		assertTrue(assertThrows(DatasetException.class, () -> Exporters.of("xml")).getMessage().contains("csv or folders"));
	}
}
