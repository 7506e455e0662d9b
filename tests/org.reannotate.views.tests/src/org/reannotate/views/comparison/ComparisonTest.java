package org.reannotate.views.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.audit.insight.ConfusionMatrix;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.TrainingLine;
import org.reannotate.ui.charts.LineChartData;
import org.reannotate.views.lists.Samples;

class ComparisonTest {

	private static final double NAN = Double.NaN;

	private static TrainingLine epoch(int fold, int epoch, double validationLoss) {
		return new EpochLine(fold, epoch, 3, 1, 0.5, validationLoss, 0.5, 0.01, 100, 1, List.of(), List.of());
	}

	private static ConfusionMatrix matrix(int[] labels, int[] predictions, int[] samples) {
		return new ConfusionMatrix(List.of(Samples.CAT, Samples.DOG, Samples.FOX), new boolean[] { true, true, true }, labels,
				predictions, samples);
	}

	@Test
	void meansEpochsOverNetworksOfDifferentLengths() {
		EpochMeans means = EpochMeans.of(List.of(epoch(0, 0, 1.0), epoch(0, 1, 0.6), epoch(1, 0, 0.8), epoch(2, 0, NAN)));
		assertArrayEquals(new double[] { 1, 2 }, means.epoch());
		assertEquals(0.9, means.validationLoss()[0], 1e-9, "what is not known does not count");
		assertEquals(0.7, means.validationLoss()[1], 1e-9, "the network that ended counts with its last epoch");
		assertEquals(100, means.speed(), 1e-9);
		assertEquals(0, EpochMeans.of(List.of()).epoch().length);
		assertTrue(Double.isNaN(EpochMeans.of(List.of()).speed()));
	}

	@Test
	void putsThePairThatChangedMostFirst() {
		// four cats and two dogs; a cat more is taken for a dog, both dogs are right now
		ConfusionMatrix before = matrix(new int[] { 0, 0, 0, 0, 1, 1 }, new int[] { 0, 0, 0, 1, 0, 0 }, new int[] { 1, 2, 3, 4, 5, 6 });
		ConfusionMatrix after = matrix(new int[] { 0, 0, 0, 0, 1, 1 }, new int[] { 0, 0, 1, 1, 1, 1 }, new int[] { 1, 2, 3, 4, 5, 6 });
		List<ConfusionChange> changes = ConfusionChange.between(before, after);
		assertEquals(List.of(new ConfusionChange(Samples.DOG, Samples.CAT, 2, 0, 1, 0),
				new ConfusionChange(Samples.CAT, Samples.DOG, 1, 2, 0.25, 0.5)), changes);
		assertEquals(-1, changes.get(0).difference());
	}

	@Test
	void comparesSharesWhereRunsJudgedDifferentImages() {
		ConfusionMatrix all = matrix(new int[] { 0, 0, 0, 0 }, new int[] { 1, 0, 0, 0 }, new int[] { 1, 2, 3, 4 });
		ConfusionMatrix half = matrix(new int[] { 0, 0 }, new int[] { 1, 0 }, new int[] { 1, 2 });
		ConfusionChange change = ConfusionChange.between(all, half).get(0);
		assertEquals(0.25, change.difference(), 1e-9, "one of four, one of two");
		assertTrue(Double.isNaN(ConfusionChange.between(all, matrix(new int[0], new int[0], new int[0])).get(0).difference()));
	}

	@Test
	void saysWhatAnImageWasTakenFor() {
		ConfusionMatrix before = matrix(new int[] { 0, 0, 0 }, new int[] { 1, 0, 2 }, new int[] { 1, 2, 3 });
		ConfusionMatrix after = matrix(new int[] { 0, 0, 0 }, new int[] { 0, 2, 1 }, new int[] { 1, 2, 3 });
		var words = new SideWords(before, after, Samples.taxonomy());
		assertEquals("was dog", words.of(1));
		assertEquals("now fox", words.of(2));
		assertEquals("now dog", words.of(3));
		assertEquals("", words.of(4));
	}

	@Test
	void comparesWithTheActiveRunElseTheOldestThatIsFinished() {
		assertEquals(1, ComparisonPane.base(List.of(run("3", false, true), run("2", true, true), run("1", false, true))));
		assertEquals(2, ComparisonPane.base(List.of(run("3", false, true), run("1", false, false), run("2", false, true))));
	}

	private static RunFigures run(String name, boolean active, boolean finished) {
		return new RunFigures(name, new RunFolder(Path.of(name)), active, finished, NAN, 0.5, NAN, NAN, NAN);
	}

	@Test
	void drawsARunInOneColourTrainingDashed() {
		EpochMeans means = EpochMeans.of(List.of(epoch(0, 0, 1.0)));
		LineChartData data = ComparisonCharts.loss(List.of("a", "b"), List.of(means, means));
		assertEquals(List.of("a, training", "a, validation", "b, training", "b, validation"),
				data.series().stream().map(line -> line.name()).toList());
		assertEquals(List.of(2, 3), data.legend().get(1).series());
	}

	@Test
	void showsFiguresWithTheirDifferenceFromTheFirstRun() {
		var table = new FigureTable(List.of(run("1", false, false), new RunFigures("2", new RunFolder(Path.of("2")), false, false,
				NAN, 0.625, NAN, 90, 33.4)), null);
		assertEquals("50.0%", table.text(0, 2));
		assertEquals("62.5% (+12.5)", table.text(1, 2));
		assertEquals("", table.text(1, 3));
		assertEquals("1 min 30 s", table.text(1, 5));
		assertEquals("33", table.text(1, 6));
	}
}
