package org.reannotate.application.commandline.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.application.commandline.CommandRun;
import org.reannotate.application.commandline.Pictures;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.Labels;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Transfer;

class TrainCommandTest {

	@TempDir
	Path temp;
	private final StandInTrainings trainings = new StandInTrainings();
	private CommandRun command;

	@BeforeEach
	void prepare() throws Exception {
		command = CommandRun.training(temp, trainings);
		Pictures.folder(temp.resolve("photos"), 4);
		assertDone("import", "photos", "-o", "data");
	}

	private void assertDone(String... arguments) {
		assertEquals(0, command.run(arguments), command.err());
	}

	private void assertRefused(String words, String... arguments) {
		assertEquals(2, command.run(arguments), command.err());
		assertTrue(command.err().contains(words), command.err());
	}

	private Path launch(String... keysAndValues) throws Exception {
		var text = new StringBuilder("<launchConfiguration type=\"org.reannotate.launching.training\">\n");
		for (int i = 0; i < keysAndValues.length; i += 2) {
			text.append("<stringAttribute key=\"org.reannotate.launching.").append(keysAndValues[i]).append("\" value=\"")
					.append(keysAndValues[i + 1]).append("\"/>\n");
		}
		return Files.writeString(temp.resolve("small.launch"), text.append("</launchConfiguration>\n"));
	}

	@Test
	void trainsByDefaultAsAnAuditDoes() {
		assertDone("train", "data");
		assertEquals(Recipe.fromScratch(Network.SMALL_RESIDUAL), trainings.request().recipe());
		assertEquals(DataChoice.DEFAULT, trainings.request().data());
		assertNull(trainings.request().resume());
		assertTrue(command.out().contains("small-residual from scratch"), command.out());
		assertTrue(command.out().contains("1/5"), command.out());
		assertTrue(command.out().contains("accuracy                0.7500"), command.out());
		assertTrue(command.printed("Run: ").endsWith("20260102-030405-small-residual"), command.out());
	}

	@Test
	void takesOptions() {
		assertDone("train", "data", "--network", "alexnet", "--epochs", "3", "--optimizer", "sgd", "--momentum", "0.5",
				"--split", "20,10", "--labels", "as-imported", "--floor", "3", "--loss", "sigmoid", "--seed", "4",
				"--device", "auto");
		Recipe alexnet = Recipe.fromScratch(Network.ALEXNET);
		assertEquals(alexnet.withTraining(alexnet.training().withEpochs(3).withOptimizer(Optimizer.SGD).withMomentum(0.5)
				.withLoss(Loss.SIGMOID)).withEvaluation(Evaluation.split(0.2, 0.1)).withSeed(4).withDevice(Recipe.AUTOMATIC),
				trainings.request().recipe());
		assertEquals(new DataChoice(Labels.AS_IMPORTED, 3), trainings.request().data());
	}

	@Test
	void sharesBatchesAmongCardsInsteadOfTheCpu() {
		assertDone("train", "data", "--network", "alexnet", "--gpus", "all", "--engine", "mxnet");
		Recipe alexnet = Recipe.fromScratch(Network.ALEXNET).withEngine(Recipe.MXNET).withGpus(Recipe.ALL_GPUS);
		assertEquals(alexnet.withDevice(Recipe.AUTOMATIC), trainings.request().recipe());
		assertDone("train", "data", "--network", "alexnet", "--gpus", "0,1", "--device", "cpu", "--engine", "mxnet");
		assertEquals(alexnet.withGpus("0,1"), trainings.request().recipe());
		assertRefused("names no graphics cards", "train", "data", "--gpus", "1");
	}

	@Test
	void trainsTheLayersOfABackboneWhenAsked() {
		assertDone("train", "data", "--backbone", "zoo:mobilenet", "--unfreeze-after", "2", "--pretrained-rate", "0.01",
				"--epochs", "4");
		assertEquals(new Transfer(2, 0.01), trainings.request().recipe().transfer());
		assertEquals(4, trainings.request().recipe().training().epochs());
		assertRefused("without effect with --backbone", "train", "data", "--backbone", "zoo:mobilenet", "--epochs", "4");
		assertRefused("are of a backbone", "train", "data", "--network", "alexnet", "--unfreeze-after", "2");
	}

	@Test
	void trainsWhatALaunchFileSaysAndOptionsChangeIt() throws Exception {
		Path file = launch("dataset", "data", "recipe.network", "alexnet", "recipe.training.epochs", "3",
				"recipe.options.batchNormalization", "false", "recipe.training.optimizer", "sgd", "floor", "2");
		TrainingSettings settings = TrainingSettings.ofFile(file);

		assertDone("train", "--launch", "small.launch");
		assertEquals(settings.recipe(), trainings.request().recipe());
		assertEquals(settings.data(), trainings.request().data());
		assertEquals(temp.resolve("data"), trainings.request().store().info().folder());

		assertDone("train", "photos", "--launch", "small.launch", "--epochs", "5", "--momentum", "0.8");
		assertEquals(settings.recipe().withTraining(settings.recipe().training().withEpochs(5).withMomentum(0.8)),
				trainings.request().recipe());
		assertRefused("leave out --network", "train", "data", "--launch", "small.launch", "--network", "alexnet");
	}

	@Test
	void saysWhatIsWrongWithALaunchFile() throws Exception {
		launch("recipe.training.epochs", "many");
		assertEquals(1, command.run("train", "data", "--launch", "small.launch"));
		assertTrue(command.lastError().contains("\"many\" is no whole number for training.epochs"), command.err());
		assertEquals(1, command.run("train", "data", "--launch", "nothing.launch"));
		assertTrue(command.lastError().contains("There is no file"), command.err());
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertRefused("name the dataset", "train");
		assertRefused("no split", "train", "data", "--split", "20");
		assertRefused("no split", "train", "data", "--split", "0.2,0.2");
		assertRefused("exclude each other", "train", "data", "--split", "20,20", "--in-folds");
		assertRefused("validation part", "train", "data", "--split", "0,20");
		assertRefused("there are no labels", "train", "data", "--labels", "mine");
		assertRefused("no device", "train", "data", "--device", "tpu");
	}

	@Test
	void saysHowToGoOnAfterCtrlC() {
		trainings.cancelNext();
		assertEquals(130, command.run("train", "data"));
		assertTrue(command.err().contains("--resume 20260102-030405-small-residual goes on with it"), command.err());
		assertDone("runs", "data");
		assertTrue(command.out().contains("20260102-030405-small-residual  cancelled"), command.out());
	}
}
