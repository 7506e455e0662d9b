package org.reannotate.application.commandline.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.application.commandline.CommandRun;
import org.reannotate.application.commandline.Pictures;
import org.reannotate.audit.training.Hyperparameter;
import org.reannotate.audit.training.SearchSpace;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;

/** {@code train --search}. */
class TrainSearchTest {

	@TempDir
	Path temp;
	private final StandInTrainings trainings = new StandInTrainings();
	private final StandInSearch search = new StandInSearch();
	private CommandRun command;

	@BeforeEach
	void prepare() throws Exception {
		command = CommandRun.searching(temp, search, trainings);
		Pictures.folder(temp.resolve("photos"), 4);
		assertEquals(0, command.run("import", "photos", "-o", "data"), command.err());
	}

	private void assertRefused(String words, String... arguments) {
		assertEquals(2, command.run(arguments), command.err());
		assertTrue(command.err().contains(words), command.err());
	}

	@Test
	void searchesThenTrainsWithTheBestInTheFoldsThatWereAskedFor() {
		assertEquals(0, command.run("train", "data", "--search", "0.5", "--seed", "4", "--floor", "2"), command.err());
		assertEquals(Duration.ofSeconds(30), search.request().budget());
		assertEquals(SearchSpace.defaults(), search.request().space());
		assertEquals(4, search.request().base().seed());
		assertEquals(2, search.request().data().floor());
		Recipe scratch = Recipe.fromScratch(Network.SMALL_RESIDUAL).withSeed(4);
		assertEquals(scratch.withTraining(scratch.training().withOptimizer(Optimizer.SGD).withLearningRate(0.02).withEpochs(7)),
				trainings.request().recipe());
		assertFalse(trainings.request().recipe().evaluation().isSplit());
		assertTrue(command.out().contains("Best: trial 2, small-residual from scratch"), command.out());
	}

	@Test
	void printsTheTableTheBestFirstAndEachTrialOnce() {
		assertEquals(0, command.run("train", "data", "--search", "1", "--search-only"), command.err());
		List<String> lines = command.out().lines().toList();
		assertEquals("trial  optimizer  learning-rate  epochs  momentum  trained  accuracy    loss  seconds    state",
				lines.get(0));
		assertEquals("    2        sgd       2.00e-02       7      0.90      7/7    0.8750  0.4000       12     done",
				lines.get(1));
		assertTrue(lines.get(2).strip().startsWith("3 ") && lines.get(2).endsWith("dropped"), lines.get(2));
		assertTrue(lines.get(3).strip().startsWith("1 ") && lines.get(3).contains("0/"), lines.get(3));
		assertTrue(lines.get(4).startsWith("Search: "), lines.get(4));
		assertTrue(command.err().contains("failed: it diverged"), command.err());
		assertEquals(1, command.err().lines().filter(line -> line.contains("validation accuracy 0.8750")).count());
		assertEquals(0, trainings.count(), "nothing is trained");
	}

	@Test
	void variesWhatIsNamed() {
		assertEquals(0, command.run("train", "data", "--search", "1", "--search-only", "--search-over",
				"learning-rate,dropout", "--search-rates", "1e-4,1e-2"), command.err());
		assertEquals(new SearchSpace(Set.of(Hyperparameter.LEARNING_RATE, Hyperparameter.DROPOUT), 1e-4, 1e-2),
				search.request().space());
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertRefused("belong to --search", "train", "data", "--search-over", "epochs");
		assertRefused("belong to --search", "train", "data", "--search-only");
		assertRefused("more than 0", "train", "data", "--search", "0");
		assertRefused("more than 0", "train", "data", "--search", "NaN");
		assertRefused("there is no hyperparameter 'luck'", "train", "data", "--search", "1", "--search-over", "luck");
		assertRefused("no learning rates", "train", "data", "--search", "1", "--search-rates", "1");
		assertRefused("they must rise", "train", "data", "--search", "1", "--search-rates", "1,0.1");
		assertRefused("does not go with --resume", "train", "data", "--search", "1", "--resume", "some");
		assertNull(search.request());
	}

	@Test
	void keepsToWhatWasFoundAfterCtrlCAndTrainsNothing() {
		search.cancelNext();
		assertEquals(130, command.run("train", "data", "--search", "1"));
		assertTrue(command.out().contains("0.8750"), command.out());
		assertEquals(0, trainings.count());
	}

	@Test
	void failsWhereNoTrialCouldBeTrained() {
		search.failNext();
		assertEquals(1, command.run("train", "data", "--search", "1"));
		assertTrue(command.lastError().contains("No trial could be trained"), command.err());
		assertEquals(0, trainings.count());
	}
}
