package org.reannotate.application.commandline.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.analysis.labelissues.Filter;
import org.reannotate.application.commandline.CommandRun;
import org.reannotate.application.commandline.backbone.BackboneCommandTest;
import org.reannotate.application.commandline.Pictures;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

class AuditCommandTest {

	private static final int EACH = 6;

	@TempDir
	Path temp;
	private final StandInAudit audit = new StandInAudit();
	private CommandRun command;

	@BeforeEach
	void prepare() throws Exception {
		command = CommandRun.in(temp, () -> audit);
		Pictures.folder(temp.resolve("photos"), EACH);
	}

	private void assertDone(String... arguments) {
		assertEquals(0, command.run(arguments), command.err());
	}

	@Test
	void goesFromAFolderOfImagesToAReport() throws Exception {
		assertDone("audit", "photos");

		Path output = temp.resolve("photos-audit");
		assertEquals(output.resolve("index.html"), command.printed("Report: "));
		assertEquals(output.resolve("dataset"), command.printed("Dataset: "));
		assertTrue(command.out().contains("12 images: 12 new"), command.out());
		assertTrue(command.err().contains("to know: A note."), command.err());
		assertTrue(Files.readString(output.resolve("samples.csv")).contains("'=blue/0 <b>.png,'=blue\n"));
		assertTrue(Files.readString(output.resolve("index.html")).contains("\\u003dblue"));
		for (String table : new String[] { "label-issues.csv", "multi-class-candidates.csv", "mergeable-categories.csv",
				"duplicates.csv", "unreadable.csv", "summary.json", "flags.npy", "scores.npy", "multi-class-scores.npy" }) {
			assertTrue(Files.isRegularFile(output.resolve(table)), table);
		}
	}

	@Test
	void auditsAgainWithTheLabelsAsDecided() throws Exception {
		assertDone("audit", "photos");
		assertDone("relabel", "photos", "red/0.png", "--to", "=blue");

		assertDone("audit", "photos-audit");

		assertTrue(Files.readString(temp.resolve("photos-audit/samples.csv")).contains("red/0.png,'=blue\n"));
		assertEquals(temp.resolve("photos-audit/index.html"), command.printed("Report: "));
	}

	@Test
	void keepsDecisionsWhenTheImagesAreAuditedAgain() throws Exception {
		assertDone("audit", "photos");
		assertDone("relabel", "photos", "red/0.png", "--to", "=blue");
		Files.delete(temp.resolve("photos/red/1.png"));

		assertDone("audit", "photos");

		assertTrue(command.out().contains("0 new, 0 changed, 11 as before, 1 gone"), command.out());
		String samples = Files.readString(temp.resolve("photos-audit/samples.csv"));
		assertTrue(samples.contains("red/0.png,'=blue\n"), samples);
		assertFalse(samples.contains("red/1.png"), samples);
	}

	@Test
	void auditsADatasetIntoAFolderOfItsOwn() {
		assertDone("import", "photos", "-o", "data");

		assertDone("audit", "data");

		assertEquals(temp.resolve("data-audit/index.html"), command.printed("Report: "));
		assertEquals(temp.resolve("data"), command.printed("Dataset: "));
		assertFalse(Files.exists(temp.resolve("data-audit/dataset")));
	}

	@Test
	void listsUnreadableFilesAndGoesOn() throws Exception {
		Files.createFile(temp.resolve("photos/red/empty.png"));

		assertDone("audit", "photos");

		assertTrue(Files.readString(temp.resolve("photos-audit/unreadable.csv")).contains("red/empty.png,"));
		assertTrue(command.err().contains("red/empty.png"), command.err());
	}

	@Test
	void showsPicturesInTheReport() throws Exception {
		Files.copy(temp.resolve("photos/red/0.png"), temp.resolve("photos/red/copy.png"));

		assertDone("audit", "photos", "--filter", "predicted_neq_given");

		String page = Files.readString(temp.resolve("photos-audit/index.html"));
		assertFalse(page.contains("http://localhost"));
		assertTrue(page.contains("\"imagesAt\":\"./../photos/\""), "links lead to the images");
	}

	@Test
	void leavesNothingOfAnAuditWithoutImages() throws Exception {
		Files.createDirectories(temp.resolve("empty"));

		assertEquals(1, command.run("audit", "empty"));

		assertTrue(command.lastError().contains("no images"), command.err());
		assertFalse(Files.exists(temp.resolve("empty-audit")));
	}

	@Test
	void refusesOptionsThatWouldHaveNoEffect() {
		for (String[] wrong : new String[][] { { "photos", "--images", "elsewhere" }, { "photos", "--images-per-category", "9" },
				{ "--sample", "rooms", "--images-per-category", "0" } }) {
			assertEquals(2, command.run(Stream.concat(Stream.of("audit"), Stream.of(wrong)).toArray(String[]::new)),
					command.err());
		}
		assertFalse(Files.exists(temp.resolve("photos-audit")));
	}

	@Test
	void refusesOptionsOfAnImportForADatasetThatIsThere() {
		assertDone("import", "photos", "-o", "data");

		assertEquals(2, command.run("audit", "data", "--split-layout", "no"));

		assertTrue(command.err().contains("is a dataset"), command.err());
	}

	@Test
	void namesAnUnknownBackboneBeforeAnythingIsImported() {
		assertEquals(1, command.run("audit", "photos", "--backbone", "nobody"));

		assertTrue(command.lastError().contains("nobody"), command.err());
		assertFalse(Files.exists(temp.resolve("photos-audit")));
	}

	@Test
	void saysWhatIsOutOfRangeAsItWasWritten() {
		assertEquals(2, command.run("audit", "photos", "--batch-size", "-1"));

		assertTrue(command.err().contains("batch size is -1; it must lie in 1 to 4096"), command.err());
	}

	@Test
	void passesOptionsOn() {
		assertDone("audit", "photos", "--network", "alexnet", "--epochs", "3", "--batch-size", "8", "--learning-rate",
				"0.01", "--optimizer", "sgd", "--momentum", "0.5", "--schedule", "step", "--weight-decay", "0.001",
				"--early-stopping", "2", "--category-weights", "balanced", "--dropout", "0.3", "--no-batch-normalization", "--seed", "7", "--folds", "4", "--threads", "1", "--image-size", "48",
				"--filter", "both", "--resume", "--no-near-duplicates");

		var request = audit.request();
		Recipe recipe = request.recipe().changes().apply(Recipe.fromScratch(Network.SMALL_RESIDUAL));
		assertEquals(RecipeRequest.Kind.FROM_SCRATCH, request.recipe().kind());
		assertEquals(Network.ALEXNET, recipe.network());
		assertEquals(3, recipe.training().epochs());
		assertEquals(8, recipe.training().batchSize());
		assertEquals(0.01, recipe.training().learningRate());
		assertEquals("sgd", recipe.training().optimizer().id());
		assertEquals(0.5, recipe.training().momentum());
		assertEquals("step", recipe.training().schedule().id());
		assertEquals(0.001, recipe.training().weightDecay());
		assertEquals(2, recipe.training().patience());
		assertEquals("balanced", recipe.training().weights().id());
		assertEquals(0.3, recipe.options().dropout());
		assertFalse(recipe.options().batchNormalization());
		assertEquals(7, recipe.seed());
		assertEquals(4, recipe.folds());
		assertEquals(1, recipe.threads());
		assertEquals(48, recipe.imageSize());
		assertEquals(Filter.BOTH, request.labelIssues().filter());
		assertEquals(1, request.labelIssues().threads());
		assertTrue(request.resume());
		assertFalse(request.nearDuplicates());
	}

	@Test
	void refusesHowToTrainWithABackboneThatIsNotTrained() throws Exception {
		backbone(Files.createDirectories(temp.resolve("home of reannotate/backbones/installed")));
		String[][] idle = { { "--epochs", "3" }, { "--image-size", "48" }, { "--learning-rate", "0.1" },
				{ "--optimizer", "sgd" }, { "--schedule", "step" }, { "--optimizer", "sgd", "--momentum", "0.5" },
				{ "--weight-decay", "0.1" }, { "--early-stopping", "2" }, { "--dropout", "0.3" }, { "--no-batch-normalization" } };
		for (String[] options : idle) {
			String[] named = Stream.concat(Stream.of("audit", "photos", "--backbone", "installed"), Stream.of(options))
					.toArray(String[]::new);
			assertEquals(2, command.run(named), () -> String.join(" ", options) + ": " + command.err());
			assertTrue(command.err().contains(options[0]) && command.err().contains("without effect"), command.err());
		}
		assertFalse(Files.exists(temp.resolve("photos-audit")));
	}

	@Test
	void saysWhatHasNoEffectWithTheBackboneThatIsInstalled() throws Exception {
		backbone(Files.createDirectories(temp.resolve("home of reannotate/backbones/installed")));

		assertDone("audit", "photos", "--dropout", "0.3", "--epochs", "2");

		assertTrue(command.err().contains("to know: --epochs, --dropout are without effect"), command.err());
	}

	@Test
	void refusesMomentumForAnOptimizerThatHasItsOwn() {
		assertEquals(2, command.run("audit", "photos", "--momentum", "0.5"), command.err());

		assertTrue(command.err().contains("--momentum is of sgd"), command.err());
	}

	@Test
	void saysOnceThatCategoriesDifferOnlyInCase() throws Exception {
		Files.copy(temp.resolve("photos/red/0.png"), Files.createDirectory(temp.resolve("photos/RED")).resolve("9.png"));
		for (int file = 0; file < 12; file++) {
			Files.writeString(temp.resolve("photos/a note " + file + ".txt"), "no image");
		}

		assertDone("audit", "photos");

		assertEquals(1, command.err().lines().filter(line -> line.contains("upper and lower case")
				&& line.contains("RED") && line.contains("red")).count(), command.err());
	}

	private static void backbone(Path folder) throws Exception {
		Files.writeString(folder.resolve("backbone.json"), BackboneCommandTest.DESCRIPTION);
		Files.writeString(folder.resolve("tiny-symbol.json"), "{}");
		Files.writeString(folder.resolve("tiny-0000.params"), "parameters");
	}

	@Test
	void takesABackboneByFolderOrName() throws Exception {
		backbone(Files.createDirectory(temp.resolve("my net")));
		backbone(Files.createDirectories(temp.resolve("home of reannotate/backbones/installed")));

		assertDone("audit", "photos", "--backbone", "my net");
		assertEquals(temp.resolve("my net").toString(), audit.request().recipe().backbone());

		assertDone("audit", "photos", "--backbone", "installed");
		assertEquals("installed", audit.request().recipe().backbone());
	}

	@Test
	void refusesAnOutputAmongTheImages() {
		assertEquals(1, command.run("audit", "photos", "-o", "photos/out"));

		assertTrue(command.err().contains("among the images"), command.err());
		assertFalse(Files.exists(temp.resolve("photos/out")));
	}

	@Test
	void putsTheOutputBesideTheFolderThatOneIsIn() {
		assertDone("audit", "photos/../photos/.");

		assertEquals(temp.resolve("photos-audit/index.html"), command.printed("Report: "));
	}

	@Test
	void refusesOtherImagesInTheSameOutput() throws Exception {
		Pictures.folder(temp.resolve("others"), 2);
		assertDone("audit", "photos");

		assertEquals(1, command.run("audit", "others", "-o", "photos-audit"));

		assertTrue(command.err().contains("dataset of other images"), command.err());
		assertTrue(Files.exists(temp.resolve("photos-audit/index.html")));
	}

	@Test
	void refusesAFolderOfSomebodyElseBeforeAnythingIsDone() throws Exception {
		Files.createDirectories(temp.resolve("photos-audit"));
		Files.writeString(temp.resolve("photos-audit/thesis.tex"), "years of work");

		assertEquals(1, command.run("audit", "photos"));

		assertTrue(command.err().contains("was not written by Reannotate"), command.err());
		assertEquals(1, temp.resolve("photos-audit").toFile().list().length);
	}

	@Test
	void saysHowToGoOnAfterACancel() throws Exception {
		assertDone("audit", "photos");
		audit.cancelNext();

		assertEquals(130, command.run("audit", "photos"));

		assertTrue(command.err().contains("--resume"), command.err());
		assertTrue(Files.exists(temp.resolve("photos-audit/index.html")), "the old report stays");
	}

	@Test
	void saysThatAFolderHoldsNoImages() throws Exception {
		Files.createDirectory(temp.resolve("nothing"));

		assertEquals(1, command.run("audit", "nothing"));

		assertFalse(command.err().contains("should not"), command.err());
	}

	@Test
	void makesASampleAndComparesWithItsTruth() {
		assertDone("audit", "--sample", "rooms", "--images-per-category", "3");

		assertTrue(Files.exists(temp.resolve("rooms/truth.csv")));
		assertEquals(temp.resolve("rooms-audit/index.html"), command.printed("Report: "));
		assertTrue(command.out().contains("Against what was planted:"), command.out());
		assertFalse(command.err().contains("truth.csv"), "the sample's own tables are no news: " + command.err());
		assertTrue(Files.exists(temp.resolve("rooms-audit/evaluation.json")));
	}
}
