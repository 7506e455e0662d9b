package org.reannotate.formats.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.importing.SplitLayout;
import org.reannotate.formats.testing.Scanned;
import org.reannotate.formats.testing.TestImages;

class ImageFolderImporterTest {
	@TempDir
	Path root;

	private void images(String... paths) {
		for (String path : paths) {
			TestImages.write(root, path);
		}
	}

	private Scanned scan() throws DatasetException {
		return Scanned.of(ImportRequest.of(root));
	}

	@Test
	void takesEachFolderForACategory() throws DatasetException {
		images("dog/2.jpg", "dog/1.jpg", "cat/x.JPEG");
		assertEquals(List.of("cat/x.JPEG -> [cat]", "dog/1.jpg -> [dog]", "dog/2.jpg -> [dog]"), scan().lines());
	}

	@Test
	void takesNestedFoldersForATaxonomy() throws DatasetException {
		images("animals/domestic/cat/1.jpg", "animals/2.jpg");
		assertEquals(List.of("animals/2.jpg -> [animals]", "animals/domestic/cat/1.jpg -> [animals/domestic/cat]"),
				scan().lines());
	}

	@Test
	void takesTopFoldersForSplitsWhereAllAreNamedSo() throws DatasetException {
		images("Train/cat/1.jpg", "val/cat/2.jpg", "test/cat/a/3.jpg", "_unlabelled/4.jpg");
		assertEquals(List.of("Train/cat/1.jpg -> [cat] TRAIN", "_unlabelled/4.jpg -> []", "test/cat/a/3.jpg -> [cat/a] TEST",
				"val/cat/2.jpg -> [cat] VALIDATION"), scan().lines());
	}

	@Test
	void takesThemForCategoriesWhereOneIsNot() throws DatasetException {
		images("train/1.jpg", "bus/2.jpg");
		assertEquals(List.of("bus/2.jpg -> [bus]", "train/1.jpg -> [train]"), scan().lines());
	}

	@Test
	void letsTheLayoutBeSaid() throws DatasetException {
		images("train/cat/1.jpg");
		assertEquals(List.of("train/cat/1.jpg -> [train/cat]"),
				Scanned.of(ImportRequest.of(root).withSplitLayout(SplitLayout.NO)).lines());
		images("bus/2.jpg");
		assertEquals(List.of("bus/2.jpg -> [bus]", "train/cat/1.jpg -> [cat] TRAIN"),
				Scanned.of(ImportRequest.of(root).withSplitLayout(SplitLayout.of("yes"))).lines());
		assertThrows(DatasetException.class, () -> SplitLayout.of("perhaps"));
	}

	@Test
	void leavesImagesWithoutALabel() throws DatasetException {
		images("1.jpg", "cat/2.jpg", "_unlabelled/a/3.jpg", "new/4.jpg");
		var request = ImportRequest.of(root).withUnlabelled(root.resolve("new"));
		assertEquals(List.of("1.jpg -> []", "_unlabelled/a/3.jpg -> []", "cat/2.jpg -> [cat]", "new/4.jpg -> []"),
				Scanned.of(request).lines());
	}

	@Test
	void takesUnlabelledImagesFromElsewhereAsASecondRoot(@TempDir Path elsewhere) throws DatasetException {
		images("cat/1.jpg");
		TestImages.write(elsewhere, "a/2.jpg");
		var request = ImportRequest.of(root).withUnlabelled(elsewhere);
		assertEquals(2, new ImageFolderImporter().imageRoots(request).size());
		assertEquals(List.of("cat/1.jpg -> [cat]", "a/2.jpg -> []"), Scanned.of(request).lines());
	}

	@Test
	void passesOverHiddenFilesAndJunkWithoutAWord() throws DatasetException {
		images("cat/1.jpg", "cat/.hidden.jpg", ".git/a.jpg", "__MACOSX/cat/1.jpg", "cat/Thumbs.db", "cat/.DS_Store");
		assertEquals(List.of("cat/1.jpg -> [cat]"), scan().lines());
		assertEquals(List.of(), scan().words());
	}

	@Test
	void passesOverADatasetsOwnFiles() throws DatasetException {
		images("cat/1.jpg", "store/2.jpg", "runs/r1/3.jpg", "cat/store/4.jpg");
		TestImages.write(root, "dataset.reannotate", new byte[] { '<' });
		assertEquals(List.of("cat/1.jpg -> [cat]", "cat/store/4.jpg -> [cat/store]"), scan().lines());
	}

	@Test
	void findsImagesByTheirContentWhateverTheyAreCalled() throws DatasetException {
		TestImages.write(root, "cat/noname", TestImages.png(1));
		TestImages.write(root, "cat/odd.dat2", TestImages.jpeg(1));
		TestImages.write(root, "cat/notes.md", new byte[] { 'h', 'i' });
		TestImages.write(root, "cat/thing.bin", new byte[] { 1, 2, 3 });
		Scanned scanned = scan();
		assertEquals(List.of("cat/noname -> [cat]", "cat/odd.dat2 -> [cat]"), scanned.lines());
		assertEquals(List.of("cat/notes.md: left out: not an image", "cat/thing.bin: left out: not an image"),
				scanned.words());
	}

	@Test
	void refusesLinksOutOfTheFolder(@TempDir Path outside) throws Exception {
		images("cat/1.jpg");
		Path secret = TestImages.write(outside, "secret.jpg");
		link(root.resolve("cat/out.jpg"), secret);
		link(root.resolve("dir"), outside);
		Scanned scanned = scan();
		assertEquals(List.of("cat/1.jpg -> [cat]"), scanned.lines());
		assertEquals(List.of("cat/out.jpg: refused: a symbolic link that leads out of the dataset",
				"dir: refused: a symbolic link that leads out of the dataset"), scanned.words());
	}

	@Test
	void refusesLinksInALoop() throws Exception {
		images("a/1.jpg", "b/2.jpg");
		link(root.resolve("a/up"), root);
		link(root.resolve("a/to-b"), root.resolve("b"));
		link(root.resolve("b/to-a"), root.resolve("a"));
		link(root.resolve("b/self"), root.resolve("b/self"));
		link(root.resolve("b/nothing"), root.resolve("b/none"));
		Scanned scanned = scan();
		assertTrue(scanned.lines().containsAll(List.of("a/1.jpg -> [a]", "b/2.jpg -> [b]", "a/to-b/2.jpg -> [a/to-b]")),
				scanned.lines().toString());
		assertEquals(4, scanned.lines().size(), scanned.lines().toString());
		assertTrue(scanned.words().contains("a/up: refused: a symbolic link in a loop"), scanned.words().toString());
		assertTrue(scanned.words().contains("a/to-b/to-a: refused: a symbolic link in a loop"), scanned.words().toString());
		assertTrue(scanned.words().contains("b/self: refused: a symbolic link in a loop"), scanned.words().toString());
		assertTrue(scanned.words().contains("b/nothing: left out: a symbolic link to nothing"), scanned.words().toString());
	}

	@Test
	void followsLinksThatStayInside() throws Exception {
		images("cat/1.jpg");
		link(root.resolve("cat/2.jpg"), root.resolve("cat/1.jpg"));
		assertEquals(List.of("cat/1.jpg -> [cat]", "cat/2.jpg -> [cat]"), scan().lines());
	}

	private static void link(Path link, Path target) {
		try {
			Files.createSymbolicLink(link, target);
		} catch (IOException | UnsupportedOperationException noLinks) {
			assumeTrue(false, "this system makes no symbolic links: " + noLinks);
		}
	}

	@Test
	void takesNamesAsTheyAre() throws DatasetException {
		var names = List.of("with space", "it's", "\"quoted\"", "a|b", "a:b", "kätzchen 猫", "line\nbreak", "-1", "=x");
		for (String name : names) {
			try {
				images(name + "/1.jpg");
			} catch (InvalidPathException unmappable) {
				assumeTrue(false, "this system cannot hold the name " + name);
			}
		}
		List<String> categories = scan().candidates().stream().map(c -> c.categories().get(0)).toList();
		assertTrue(categories.containsAll(names), categories.toString());
		assertEquals(names.size(), categories.size());
	}

	@Test
	void findsTheSameInTheSameOrderEachTime() throws DatasetException {
		for (int i = 0; i < 200; i++) {
			images((i * 7919 % 13) + "/" + i * 31 % 97 + ".jpg");
		}
		assertEquals(scan().lines(), scan().lines());
		assertFalse(scan().lines().isEmpty());
	}

	@Test
	void passesOverWhatReannotateWroteIntoTheFolder() throws DatasetException {
		images("train/cat/1.jpg", "val/cat/2.jpg", "scenes-audit/pictures/3.jpg", "corrected/cat/1.jpg");
		TestImages.write(root, "scenes-audit/.reannotate-output.json", new byte[] { '{', '}' });
		TestImages.write(root, "corrected/reannotate-export.json", new byte[] { '{', '}' });
		Scanned scanned = scan();
		assertEquals(List.of("train/cat/1.jpg -> [cat] TRAIN", "val/cat/2.jpg -> [cat] VALIDATION"), scanned.lines());
		assertEquals(List.of("corrected: left out: written by Reannotate", "scenes-audit: left out: written by Reannotate"),
				scanned.words());
	}

	@Test
	void leavesOutNamesThatCannotBeReadInThisLocale() throws Exception {
		images("cat/1.jpg");
		assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to make a file with a broken name");
		var shell = new ProcessBuilder("/bin/sh", "-c", "cp 1.jpg \"$(printf 'bad\\377.jpg')\"");
		assumeTrue(shell.directory(root.resolve("cat").toFile()).start().waitFor() == 0, "this disk holds no such name");
		Scanned scanned = scan();
		assertEquals(List.of("cat/1.jpg -> [cat]"), scanned.lines());
		assertTrue(scanned.words().get(0).contains("cannot be read in this locale"), scanned.words().toString());
	}

	@Test
	void leavesOutWhatIsNoFile() throws Exception {
		images("cat/1.jpg");
		assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to make a pipe");
		var shell = new ProcessBuilder("/bin/sh", "-c", "mkfifo pipe.jpg").directory(root.resolve("cat").toFile());
		assumeTrue(shell.start().waitFor() == 0, "this system makes no pipes");
		assertEquals(List.of("cat/pipe.jpg: left out: neither a file nor a folder"), scan().words());
	}

	@Test
	void saysThatASourceIsNotThere() {
		var missing = ImportRequest.of(root.resolve("none"));
		assertThrows(DatasetException.class, () -> Scanned.of(missing));
	}
}
