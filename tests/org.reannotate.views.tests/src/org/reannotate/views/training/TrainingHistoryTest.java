package org.reannotate.views.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.StepLine;
import org.reannotate.protocol.run.TrainingLine;
import org.reannotate.protocol.run.WrongSample;
import org.reannotate.ui.charts.LineChartData;
import org.reannotate.views.images.ImageList;
import org.reannotate.views.lists.Samples;
import org.reannotate.views.training.CategoryScoreTable.Key;

class TrainingHistoryTest {

	private static final double NAN = Double.NaN;
	private static final List<RunColumn> COLUMNS = List.of(new RunColumn(Samples.CAT, "cat"),
			new RunColumn(Samples.DOG, "dog"), new RunColumn(Samples.FOX, "fox"));
	private static final Recipe SPLIT = recipe(Recipe.fromScratch(Network.SMALL_RESIDUAL)
			.withEvaluation(Evaluation.split(0.2, 0.2)));
	private static final Recipe FOLDS = recipe(Recipe.fromScratch(Network.SMALL_RESIDUAL).withFolds(3));

	private static Recipe recipe(Recipe recipe) {
		return recipe.withTraining(recipe.training().withEpochs(4));
	}

	private static StepLine step(int fold, int epoch, int step, double seconds) {
		return new StepLine(fold, epoch, step, 10, 2.0 / (epoch + 1), 0.01, 300, seconds);
	}

	private static EpochLine epoch(int fold, int epoch, double seconds, List<Double> accuracies, WrongSample... wrong) {
		return new EpochLine(fold, epoch, 4, 1.0, 0.5, 1.2, 0.4, 0.01, 250, seconds, accuracies, List.of(wrong));
	}

	private static TrainingCurves curves(TrainingLine... lines) {
		var history = new TrainingHistory();
		Arrays.stream(lines).forEach(history::add);
		return history.curves();
	}

	@Test
	void putsStepsBetweenTheEpochsThatTheyBelongTo() {
		TrainingCurves curves = curves(step(0, 0, 4, 1), step(0, 0, 9, 2), epoch(0, 0, 2, List.of()), step(0, 1, 4, 3));
		FoldCurves fold = curves.folds().get(0);
		assertArrayEquals(new double[] { 0.5, 1, 1.5 }, fold.place(), 1e-9);
		assertArrayEquals(new double[] { 2, 2, 1 }, fold.loss(), 1e-9);
		assertEquals(1, curves.epochs());
		assertEquals(1.5, fold.done(), 1e-9);
		assertNull(fold.epoch(1), "not over yet");
	}

	@Test
	void tellsHowFarASplitIsAndHowLongItTakes() {
		TrainingProgress progress = TrainingProgress.of(
				curves(step(0, 0, 9, 10), epoch(0, 0, 10, List.of()), step(0, 1, 4, 15)), SPLIT);
		assertEquals(2, progress.epoch());
		assertEquals(1, progress.networks());
		assertEquals(1.5 / 4, progress.share(), 1e-9);
		assertEquals(25, progress.secondsLeft(), 1e-9, "2.5 epochs of ten seconds");
		assertEquals(300, progress.speed(), "of the newest step");
	}

	@Test
	void countsANetworkThatStoppedEarlyAsOver() {
		TrainingProgress progress = TrainingProgress.of(
				curves(epoch(0, 0, 10, List.of()), epoch(0, 1, 20, List.of()), step(1, 0, 4, 25)), FOLDS);
		assertEquals(2, progress.network());
		assertEquals(3, progress.networks());
		assertEquals((1 + 0.5 / 4) / 3, progress.share(), 1e-9);
		assertEquals((3.5 + 4) * 10, progress.secondsLeft(), 1e-9);
		assertEquals(300, progress.speed());
	}

	@Test
	void measuresAResumedRunByTheProcessThatGoesOn() {
		TrainingCurves curves = curves(step(0, 0, 9, 100), epoch(0, 0, 100, List.of()), step(0, 1, 4, 5));
		assertEquals(0.1, curves.pace(), 1e-9, "half an epoch in five seconds, not in a hundred and five");
	}

	@Test
	void knowsNothingBeforeTheFirstLine() {
		TrainingProgress progress = TrainingProgress.of(TrainingCurves.NONE, FOLDS);
		assertEquals(0, progress.network());
		assertTrue(Double.isNaN(progress.secondsLeft()));
		assertEquals(0, progress.share());
	}

	@Test
	void forgetsAnEpochThatIsToldAgain() {
		TrainingCurves curves = curves(epoch(0, 0, 1, List.of(0.1)), epoch(0, 1, 2, List.of(0.2)), epoch(0, 1, 3, List.of(0.3)));
		assertEquals(2, curves.epochs());
		assertEquals(0.3, curves.folds().get(0).epoch(FoldCurves.LATEST).categoryAccuracy().get(0));
	}

	@Test
	void drawsNoLineBackwards() {
		TrainingCurves curves = curves(step(0, 0, 4, 1), step(0, 0, 2, 1), step(0, 0, 4, 2), step(0, 0, 9, 3));
		assertArrayEquals(new double[] { 0.5, 1 }, curves.folds().get(0).place(), 1e-9);
	}

	@Test
	void keepsMemoryBoundedAndTheMean() {
		var rows = new ThinnedRows(2);
		int count = 100_001;
		for (int i = 0; i < count; i++) {
			rows.add(i, i % 2);
		}
		double[] places = rows.column(0);
		assertTrue(places.length > ThinnedRows.MOST / 2 - 1 && places.length <= ThinnedRows.MOST + 1, places.length + " rows");
		assertEquals(count - 1, places[places.length - 1], 64, "the newest is there");
		for (int i = 1; i < places.length; i++) {
			assertTrue(places[i] > places[i - 1], "ascending at " + i);
		}
		double[] values = rows.column(1);
		assertEquals(0.5, values[10], 1e-9, "means of zeros and ones");
	}

	@Test
	void meansCategoriesOverNetworksAndComparesWithTheEpochBefore() {
		TrainingCurves curves = curves(epoch(0, 0, 1, List.of(0.5, NAN, 0.2)), epoch(0, 1, 2, List.of(0.7, NAN, 0.1)),
				epoch(1, 0, 3, List.of(0.9, 0.4, NAN)));
		List<CategoryScore> scores = CategoryScore.of(curves, COLUMNS, FoldCurves.LATEST);
		assertEquals(0.8, scores.get(0).accuracy(), 1e-9, "cat: 0.7 and 0.9");
		assertEquals(0.3, scores.get(0).change(), 1e-9, "0.5 before");
		assertEquals(List.of("fox", "dog", "cat"),
				CategoryScoreTable.sorted(scores, Key.ACCURACY, false).stream().map(CategoryScore::name).toList());
		assertEquals(2, CategoryScore.of(curves, COLUMNS, 1).size(), "only the first network has a second epoch");
		assertTrue(Double.isNaN(CategoryScore.of(curves, COLUMNS, 0).get(0).change()), "nothing before the first");
		assertEquals(List.of(), CategoryScore.of(TrainingCurves.NONE, COLUMNS, FoldCurves.LATEST));
	}

	@Test
	void listsWrongImagesOfAllNetworksSurestFirst() {
		var samples = new Samples().label(3, Samples.DOG).missing(4);
		TrainingCurves curves = curves(epoch(0, 0, 1, List.of(), new WrongSample(1, 1, 0.6), new WrongSample(4, 1, 0.99)),
				epoch(1, 0, 2, List.of(), new WrongSample(3, 2, 0.9), new WrongSample(77, 1, 0.8), new WrongSample(2, 9, 0.8)));
		ImageList all = WrongImages.of(curves, COLUMNS, FoldCurves.LATEST, CategoryRecord.NONE, samples.index(), Samples.taxonomy());
		assertArrayEquals(new int[] { 3, 1 }, all.ids(), "missing and unknown ones are left out");
		assertEquals(Samples.FOX, all.readings().get(0).predicted());
		ImageList cats = WrongImages.of(curves, COLUMNS, 0, Samples.CAT, samples.index(), Samples.taxonomy());
		assertArrayEquals(new int[] { 1 }, cats.ids());
	}

	@Test
	void givesOneNetworkTwoColoursAndSeveralOneEach() {
		LineChartData single = new TrainingCharts(curves(step(0, 0, 9, 1), epoch(0, 0, 1, List.of()))).loss(false);
		assertEquals(List.of("training", "validation"), single.legend().stream().map(item -> item.text()).toList());
		assertEquals(List.of(0, 1), single.legend().get(0).series(), "the running mean belongs to training");
		LineChartData folds = new TrainingCharts(curves(epoch(0, 0, 1, List.of()), epoch(1, 0, 2, List.of()))).accuracy();
		assertEquals(List.of("Fold 1", "Fold 2", "training", "validation"),
				folds.legend().stream().map(item -> item.text()).toList());
		assertEquals(List.of(2, 3), folds.legend().get(1).series());
		assertEquals("Fold 2, validation", folds.series().get(3).name());
		assertTrue(new TrainingCharts(curves(epoch(0, 0, 1, List.of()))).speed().series().get(0).size() == 1,
				"a log without steps shows its epochs");
	}
}
