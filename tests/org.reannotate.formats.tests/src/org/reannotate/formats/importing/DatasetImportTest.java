package org.reannotate.formats.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.formats.testing.Datasets;
import org.reannotate.formats.testing.TestImages;
import org.reannotate.imaging.hash.ContentHash;

class DatasetImportTest {
	@TempDir
	Path folder;
	private Path images;
	private ImportRequest request;
	private DatasetStore store;

	@BeforeEach
	void makeADataset() throws Exception {
		images = Files.createDirectory(folder.resolve("images"));
		request = ImportRequest.of(images);
		store = Datasets.create(folder.resolve("dataset"), request);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private void images(String... paths) {
		for (String path : paths) {
			TestImages.write(images, path);
		}
	}

	private ImportReport importAll() throws DatasetException {
		return Datasets.importAll(store, request);
	}

	@Test
	void storesWhatAnImageIs() throws Exception {
		byte[] content = TestImages.jpeg(1);
		Path file = TestImages.write(images, "animals/cat/1.jpg", content);
		assertEquals(1, importAll().summary().added());
		var sample = Datasets.sample(store, "animals/cat/1.jpg");
		assertEquals(24, sample.width());
		assertEquals(16, sample.height());
		assertEquals("jpeg", sample.format());
		assertEquals(content.length, sample.size());
		assertEquals(Files.getLastModifiedTime(file).toMillis(), sample.modified());
		assertEquals(ContentHash.hex(ContentHash.of(content)), sample.contentHash());
		assertNull(sample.unreadable());
		assertEquals(Map.of("animals/cat/1.jpg", "[animals/cat]"), Datasets.labels(store));
	}

	@Test
	void listsImagesThatCannotBeUsedAndGoesOn() throws Exception {
		images("cat/good.jpg");
		byte[] jpeg = TestImages.jpeg(5);
		TestImages.write(images, "cat/empty.jpg", new byte[0]);
		TestImages.write(images, "cat/cut.jpg", Arrays.copyOf(jpeg, jpeg.length / 2));
		TestImages.write(images, "cat/text.png", new byte[] { 'h', 'i' });
		TestImages.write(images, "cat/huge.png", hugePng());
		TestImages.write(images, "cat/really-a-png.jpg", TestImages.png(1));
		ImportReport report = importAll();
		Map<String, String> reasons = report.unreadable().stream()
				.collect(Collectors.toMap(ImportNotice::path, ImportNotice::message));
		assertEquals("empty file (0 bytes)", reasons.get("cat/empty.jpg"));
		assertEquals("truncated: the file ends before the picture does", reasons.get("cat/cut.jpg"));
		assertEquals("not an image: text", reasons.get("cat/text.png"));
		assertEquals("too large: the header declares 60000 x 60000 = 3600 megapixels, the limit is 100", reasons.get("cat/huge.png"));
		assertEquals(4, reasons.size());
		assertEquals(6, report.summary().added());
		assertEquals("empty file (0 bytes)", Datasets.sample(store, "cat/empty.jpg").unreadable());
		assertEquals("png", Datasets.sample(store, "cat/really-a-png.jpg").format());
		assertEquals(List.of("cat/really-a-png.jpg: is a PNG image by its content, whatever its name says; read as such"),
				report.notices().stream().map(ImportNotice::toString).toList());
	}

	private static byte[] hugePng() {
		byte[] png = TestImages.png(1);
		ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
		return png;
	}

	@Test
	void changesNothingWhenNothingChanged() throws Exception {
		images("cat/1.jpg", "cat/2.jpg", "dog/3.jpg");
		importAll();
		var summary = importAll().summary();
		assertEquals(3, summary.unchanged());
		assertEquals(0, summary.added() + summary.changed() + summary.missing());
	}

	@Test
	void readsAFileAgainOnlyWhenItsSizeOrTimeChanged() throws Exception {
		byte[] content = TestImages.jpeg(1);
		Path file = TestImages.write(images, "cat/1.jpg", content);
		importAll();
		FileTime time = Files.getLastModifiedTime(file);
		byte[] other = content.clone();
		other[other.length - 3] ^= 1;
		Files.write(file, other);
		Files.setLastModifiedTime(file, time);
		assertEquals(1, importAll().summary().unchanged());
		assertEquals(ContentHash.hex(ContentHash.of(content)), Datasets.sample(store, "cat/1.jpg").contentHash());
		Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 2000));
		assertEquals(1, importAll().summary().changed());
		assertEquals(ContentHash.hex(ContentHash.of(other)), Datasets.sample(store, "cat/1.jpg").contentHash());
	}

	@Test
	void looksAgainAtFilesThatCouldNotBeUsed() throws Exception {
		Path file = TestImages.write(images, "cat/1.jpg", new byte[0]);
		importAll();
		FileTime time = Files.getLastModifiedTime(file);
		Files.write(file, TestImages.jpeg(1));
		Files.setLastModifiedTime(file, time);
		assertEquals(List.of(), importAll().unreadable());
		assertNull(Datasets.sample(store, "cat/1.jpg").unreadable());
	}

	@Test
	void keepsDecisionsAndBringsBackWhatWasMissing() throws Exception {
		images("cat/1.jpg", "dog/2.jpg");
		importAll();
		store.decide(DecisionRequest.relabel(Datasets.sample(store, "cat/1.jpg").id(), Datasets.category(store, "dog"), "jane"));
		byte[] content = Files.readAllBytes(images.resolve("cat/1.jpg"));
		Files.delete(images.resolve("cat/1.jpg"));
		assertEquals(1, importAll().summary().missing());
		TestImages.write(images, "cat/1.jpg", content);
		assertEquals(1, importAll().summary().returned());
		assertEquals("[dog]", Datasets.labels(store).get("cat/1.jpg"));
	}

	@Test
	void refusesAnEmptyFolderAndChangesNothing() throws Exception {
		assertTrue(assertThrows(DatasetException.class, this::importAll).getMessage().contains("There are no images in"));
		images("cat/1.jpg");
		importAll();
		Files.delete(images.resolve("cat/1.jpg"));
		assertThrows(DatasetException.class, this::importAll);
		assertEquals(0, Datasets.all(store).stream().filter(sample -> sample.missing()).count());
	}

	@Test
	void pointsOutCategoriesThatDifferOnlyInCase() throws Exception {
		images("Coast/1.jpg", "coast/2.jpg", "sky/3.jpg");
		ImportReport report = importAll();
		assertEquals(1, report.notices().size(), report.notices().toString());
		assertTrue(report.notices().get(0).message().contains("Coast, coast"), report.notices().toString());
		assertEquals(3, store.categories().size());
	}

	@Test
	void takesOverWhatATableExcludes() throws Exception {
		images("1.jpg", "2.jpg");
		Path table = Files.writeString(images.resolve("labels.csv"),
				"path,label,excluded\n1.jpg,cat,true\n2.jpg,cat,false\nnone.jpg,cat,false\n");
		ImportReport report = Datasets.importAll(store, ImportRequest.of(table));
		assertEquals(Map.of("1.jpg", "[cat] excluded", "2.jpg", "[cat]", "none.jpg", "[cat]"), Datasets.labels(store));
		assertEquals(List.of("none.jpg: missing: there is no such file"),
				report.unreadable().stream().map(ImportNotice::toString).toList());
		Datasets.importAll(store, ImportRequest.of(table));
		assertEquals("[cat] excluded", Datasets.labels(store).get("1.jpg"));
	}

	@Test
	void importsTheUnlabelledFolderFromElsewhere(@TempDir Path elsewhere) throws Exception {
		images("cat/1.jpg");
		TestImages.write(elsewhere, "2.jpg");
		var both = request.withUnlabelled(elsewhere);
		try (var other = Datasets.create(folder.resolve("other"), both)) {
			assertEquals(2, Datasets.importAll(other, both).summary().added());
			assertEquals(Map.of("cat/1.jpg", "[cat]", "2.jpg", "[]"), Datasets.labels(other));
			assertEquals(2, Datasets.importAll(other, both).summary().unchanged());
		}
		assertTrue(assertThrows(DatasetException.class, () -> Datasets.importAll(store, both)).getMessage()
				.contains("was not made for images in"));
	}

	@Test
	void importsManyFilesInTheOrderOfTheirNames() throws Exception {
		for (int i = 0; i < 500; i++) {
			images("c" + i % 7 + "/" + i + ".jpg");
		}
		assertEquals(500, importAll().summary().added());
		List<String> paths = Datasets.all(store).stream().map(sample -> sample.path()).toList();
		assertEquals(paths.stream().sorted().toList(), paths);
		assertEquals(500, paths.stream().collect(Collectors.toMap(Function.identity(), p -> p)).size());
	}
}
