package org.reannotate.launching.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reannotate.audit.training.Hyperparameter;
import org.reannotate.audit.training.Trial;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;

class TrialColumnTest {

	private static Trial trial(int number, double rate, double accuracy, double loss) {
		Recipe recipe = Recipe.fromScratch(Network.SMALL_RESIDUAL);
		return new Trial(number, recipe.withTraining(recipe.training().withLearningRate(rate)), 0, 3, Trial.State.DONE, accuracy,
				loss, 1.4, null);
	}

	@Test
	void showsOnlyWhatIsVaried() {
		List<TrialColumn> columns = TrialColumn.of(Set.of(Hyperparameter.LEARNING_RATE));
		assertTrue(columns.contains(TrialColumn.LEARNING_RATE));
		assertFalse(columns.contains(TrialColumn.OPTIMIZER));
		assertTrue(columns.contains(TrialColumn.ACCURACY));
	}

	@Test
	void theBestComeFirstAndTrialsWithoutAFigureLast() {
		var trials = new ArrayList<>(List.of(trial(1, 0.1, Double.NaN, Double.NaN), trial(2, 0.01, 0.5, 1), trial(3, 1, 0.9, 2)));
		trials.sort(TrialColumn.ACCURACY.order().reversed());
		assertEquals(List.of(3, 2, 1), trials.stream().map(Trial::number).toList());
		trials.sort(TrialColumn.LOSS.order());
		assertEquals(List.of(2, 3, 1), trials.stream().map(Trial::number).toList());
	}

	@Test
	void saysThatATrialThatWasStoppedWasJudgedAfterFewerEpochs() {
		Trial done = trial(1, 0.1, 0.5, 1);
		int all = done.recipe().training().epochs();
		assertEquals("3 of " + all + " epochs", TrialColumn.TRAINED.text(done));
		Trial higher = new Trial(2, done.recipe(), 1, 4, Trial.State.STOPPED, 0.5, 1, 2, null);
		assertEquals("<4 of " + all + " epochs", TrialColumn.TRAINED.text(higher));
		Trial never = new Trial(3, done.recipe(), 0, 2, Trial.State.STOPPED, Double.NaN, Double.NaN, 1, null);
		assertEquals("0 of " + all + " epochs", TrialColumn.TRAINED.text(never));
	}

	@Test
	void writesWordsAsTheTabsDoAndNoMomentumWhereThereIsNone() {
		Trial adam = trial(1, 0.1, 0.5, 1);
		assertEquals("Adam", TrialColumn.OPTIMIZER.text(adam));
		assertEquals("\u2013", TrialColumn.MOMENTUM.text(adam));
		assertEquals("One cycle", TrialColumn.SCHEDULE.text(adam));
		Recipe recipe = adam.recipe();
		Trial sgd = new Trial(2, recipe.withTraining(recipe.training().withOptimizer(Optimizer.SGD)), 0, 3, Trial.State.DONE, 0.5,
				1, 1, null);
		assertEquals("SGD", TrialColumn.OPTIMIZER.text(sgd));
		assertEquals("0.9", TrialColumn.MOMENTUM.text(sgd));
	}

	@Test
	void writesFiguresShort() {
		Trial trial = trial(1, 0.00123456, 0.8765, 0.12345);
		assertEquals("0.00123", TrialColumn.LEARNING_RATE.text(trial));
		assertEquals("90.0%", TrialColumn.ACCURACY.text(trial(1, 1, 0.9, 1)));
		assertEquals("0.123", TrialColumn.LOSS.text(trial));
		assertEquals("\u2013", TrialColumn.ACCURACY.text(trial(1, 1, Double.NaN, 1)));
	}
}
