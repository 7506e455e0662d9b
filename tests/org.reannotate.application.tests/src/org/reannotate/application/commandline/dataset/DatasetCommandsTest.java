package org.reannotate.application.commandline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.application.commandline.CommandRun;
import org.reannotate.application.commandline.Pictures;

class DatasetCommandsTest {

	@TempDir
	Path temp;
	private CommandRun command;

	@BeforeEach
	void prepare() throws Exception {
		command = CommandRun.in(temp);
		Pictures.folder(temp.resolve("photos"), 3);
	}

	private void assertDone(String... arguments) {
		assertEquals(0, command.run(arguments), command.err());
	}

	private String exported() throws Exception {
		assertDone("export", "photos", "--format", "csv", "-o", "exported");
		return Files.readString(command.printed("Export: ").resolve("labels.csv"));
	}

	@Test
	void importsExportsAndRemembersWhatADatasetWasMadeFrom() throws Exception {
		assertDone("import", "photos");
		assertEquals(temp.resolve("photos-dataset"), command.printed("Dataset: "));

		assertTrue(exported().contains("red/0.png,red,"));
	}

	@Test
	void importsAgainIntoTheSameDataset() {
		assertDone("import", "photos", "-o", "elsewhere");

		assertDone("import", "photos");

		assertEquals(temp.resolve("elsewhere"), command.printed("Dataset: "));
		assertTrue(command.out().contains("6 images: 0 new, 0 changed, 6 as before, 0 gone"), command.out());
	}

	@Test
	void relabelsWithAuthorAndReason() throws Exception {
		assertDone("import", "photos");

		assertDone("relabel", "photos", "red/0.png", "red/2.png", "--to", "=blue", "--author", "eve", "--reason", "seen");

		assertTrue(command.out().contains("2 images are now labelled =blue"), command.out());
		String labels = exported();
		assertEquals(2, labels.lines().filter(line -> line.contains(",eve,")).count(), labels);
		assertTrue(labels.contains("red/1.png,red,"), labels);
	}

	@Test
	void tellsWhoHadDecidedOtherwise() throws Exception {
		assertDone("import", "photos");
		assertDone("relabel", "photos", "red/0.png", "--to", "=blue", "--author", "eve");
		assertDone("relabel", "photos", "red/1.png", "--to", "=blue", "--author", "bob");

		assertDone("relabel", "photos", "red/0.png", "red/1.png", "--to", "red", "--author", "bob");

		assertTrue(command.out().contains("red/0.png was decided by eve on 20"), command.out());
		assertTrue(command.out().contains(": relabel, =blue"), command.out());
		assertFalse(command.out().contains("red/1.png was decided"), command.out());
	}

	@Test
	void takesTheFileItselfForAnImage() {
		assertDone("import", "photos");

		assertDone("relabel", "photos-dataset", "photos/red/0.png", "--to", "=blue");

		assertTrue(command.out().contains("1 image is now"), command.out());
	}

	@Test
	void relabelsAllOrNone() throws Exception {
		assertDone("import", "photos");

		assertEquals(1, command.run("relabel", "photos", "red/0.png", "red/nope.png", "--to", "=blue"));

		assertTrue(command.err().contains("nothing was changed"), command.err());
		assertTrue(exported().contains("red/0.png,red,"));
	}

	@Test
	void makesANewCategoryOnlyWhenAsked() throws Exception {
		assertDone("import", "photos");

		assertEquals(1, command.run("relabel", "photos", "red/0.png", "--to", "crimson"));
		assertTrue(command.err().contains("--new-category"), command.err());

		assertDone("relabel", "photos", "red/0.png", "--to", "crimson", "--new-category");
		assertTrue(exported().contains("red/0.png,crimson,"));
	}

	@Test
	void findsADatasetByItsFileToo() {
		assertDone("import", "photos");

		assertDone("relabel", "photos-dataset/dataset.reannotate", "red/0.png", "--to", "=blue");
	}

	@Test
	void saysWhatIsNoDataset() {
		assertEquals(1, command.run("export", "photos", "--format", "csv", "-o", "out"));

		assertTrue(command.err().contains("is no dataset and none was made from it"), command.err());
		assertFalse(Files.exists(temp.resolve("out")));
	}

	@Test
	void saysWhatCannotBeImported() throws Exception {
		Files.writeString(temp.resolve("notes.txt"), "no images");

		assertEquals(1, command.run("import", "nowhere"));
		assertTrue(command.err().contains("nowhere does not exist"), command.err());
		assertEquals(1, command.run("import", "notes.txt"));
		assertTrue(command.err().contains("notes.txt"), command.err());
	}

	@Test
	void importsATable() throws Exception {
		Files.writeString(temp.resolve("labels.csv"), "path,label\nphotos/red/0.png,warm\nphotos/red/1.png,cold\n");

		assertDone("import", "labels.csv");

		assertEquals(temp.resolve("labels-dataset"), command.printed("Dataset: "));
		assertTrue(command.out().contains("2 images: 2 new"), command.out());
	}
}
