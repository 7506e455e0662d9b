package org.reannotate.worker.internal.refit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reannotate.protocol.recipe.CategoryWeights;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.head.FoldHead;
import org.reannotate.worker.internal.head.HeadTrainer;
import org.reannotate.worker.internal.head.PointClouds;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.labels.Softmax;

/** Three overlapping clouds in a number of dimensions and rows that fill no tile. */
class HeadRefitTest {

	private static final int ROWS = 401;
	private static final int DIMENSIONS = 67;
	private static final int CATEGORIES = PointClouds.CATEGORIES;
	private static final int FOLDS = 4;
	private static final int STRENGTH = 3;

	@TempDir
	Path folder;
	private PointClouds clouds;
	private int[] truth;
	private int[] folds;

	@BeforeEach
	void draw() throws Exception {
		clouds = PointClouds.draw(folder, ROWS, DIMENSIONS, FOLDS, 5, 2);
		truth = clouds.truth();
		folds = clouds.folds();
	}

	@Test
	void saysWhatAFullFitOnTheSameLabelsSays() throws Exception {
		int[] then = truth.clone();
		for (int row = 0; row < ROWS; row += 9) {
			then[row] = (then[row] + 1) % CATEGORIES;
		}
		int[] now = then.clone();
		for (int row = 0; row < ROWS; row += 27) {
			now[row] = truth[row];
		}
		float[][] warm = probabilities(refit(now, 2), fitted(refit(now, 2), full(then)));
		float[][] full = probabilities(refit(now, 2), full(now));
		float[][] stale = probabilities(refit(now, 2), full(then));
		assertTrue(difference(warm, full) < 0.01, "mean difference " + difference(warm, full));
		assertTrue(difference(warm, full) < difference(stale, full) / 3, "it followed the labels: " + difference(stale, full));
	}

	@Test
	void countsCategoriesAsAFullFitDoes() throws Exception {
		int[] rare = truth.clone();
		for (int row = 0; row < ROWS; row++) {
			rare[row] = truth[row] == 0 && row % 5 != 0 ? -1 : truth[row];
		}
		Labels same = Labels.single(rare, CATEGORIES);
		Labels balanced = same.withWeights(CategoryWeights.BALANCED);
		float[][] full = probabilities(refit(balanced, 2), full(balanced));
		float[][] warm = probabilities(refit(balanced, 2), fitted(refit(balanced, 2), full(same)));
		float[][] without = probabilities(refit(same, 2), fitted(refit(same, 2), full(same)));
		assertTrue(difference(warm, full) < 0.01, "mean difference " + difference(warm, full));
		assertTrue(difference(without, full) > 3 * difference(warm, full), "they matter: " + difference(without, full));
		assertTrue(mean(warm, rare) > mean(without, rare) + 0.03,
				"the rare one is seen more often: " + mean(warm, rare) + " against " + mean(without, rare));
	}

	/** Of the first category, over its rows. */
	private static double mean(float[][] probabilities, int[] labels) {
		return IntStream.range(0, ROWS).filter(row -> labels[row] == 0).mapToDouble(row -> probabilities[row][0]).average()
				.orElseThrow();
	}

	@Test
	void isTheSameBitForBitWithAnyNumberOfThreads() throws Exception {
		List<Head> last = full(truth);
		assertArrayEquals(probabilities(refit(truth, 1), fitted(refit(truth, 1), last)),
				probabilities(refit(truth, 3), fitted(refit(truth, 3), last)));
	}

	@Test
	void predictsEveryRowByTheHeadThatDidNotSeeItAndUnlabelledOnesByAll() throws Exception {
		int[] labels = truth.clone();
		labels[7] = -1;
		boolean[] usable = clouds.usable();
		usable[8] = false;
		int[] asked = new int[ROWS];
		try (var refit = new HeadRefit(source(), Labels.single(labels, CATEGORIES), folds, FOLDS, usable, 2,
				new Cancellation())) {
			refit.predict(full(truth), (fold, row, logits) -> {
				asked[row]++;
				assertTrue(row == 7 || row == 8 || fold == folds[row]);
			});
		}
		assertEquals(FOLDS, asked[7]);
		assertEquals(FOLDS, asked[8]);
		assertEquals(ROWS - 2, Arrays.stream(asked).filter(count -> count == 1).count());
	}

	@Test
	void keepsWhatItKnowsOfCategoriesWhenOthersCome() throws Exception {
		Head head = full(truth).get(0);
		Head more = head.withColumns(new int[] { 9, 2, 0, 1 });
		float[] row = new float[DIMENSIONS];
		clouds.features().read(5, row, 0);
		float[] before = head.logits(row);
		float[] after = more.logits(row);
		assertArrayEquals(new float[] { before[2], before[0], before[1] }, Arrays.copyOfRange(after, 1, 4), 1e-6f);
	}

	@Test
	void readsBackWhatItWrote() throws Exception {
		Head head = full(truth).get(1);
		Path file = folder.resolve("again.params");
		head.write(file);
		Head read = Head.read(file, head.columns());
		assertEquals(head.strength(), read.strength(), 1e-9);
		assertArrayEquals(head.weights(), read.weights(), 1e-6);
	}

	@ParameterizedTest
	@EnumSource(Loss.class)
	void hasTheGradientThatFiniteDifferencesTell(Loss loss) throws Exception {
		var samples = new ArrayList<RunSample>();
		for (int row = 0; row < ROWS; row++) {
			samples.add(new RunSample(row + 1, "x", "00", truth[row], folds[row],
					row % 5 == 0 ? List.of((truth[row] + 1) % CATEGORIES) : List.of()));
		}
		Labels labels = Labels.of(samples, CATEGORIES, loss);
		Head head = full(truth).get(2);
		try (var crew = new Crew(2, new Cancellation())) {
			var grouping = new Grouping(folds.clone(), FOLDS);
			var objective = new TileObjective(new Tiles(source(), grouping, 0), labels, 2, head,
					new Shrinkage(head.strength(), DIMENSIONS + 1), crew);
			double[] point = head.weights().clone();
			double[] gradient = new double[point.length];
			objective.evaluate(point, gradient);
			for (int i : new int[] { 0, 1, DIMENSIONS, DIMENSIONS + 3, 2 * DIMENSIONS + 5, point.length - 1 }) {
				double step = 0.05;
				double there = at(objective, point, i, step);
				double back = at(objective, point, i, -step);
				assertEquals((there - back) / (2 * step), gradient[i], 1e-4 + 0.02 * Math.abs(gradient[i]), "weight " + i);
			}
		}
	}

	@Test
	void aLeashHasTheGradientThatFiniteDifferencesTell() throws Exception {
		Head own = full(truth).get(1);
		double[] pull = new Random(3).doubles(own.weights().length).toArray();
		var leash = new Leash(own.weights(), pull, 0.01, DIMENSIONS + 1);
		double[] point = Arrays.stream(own.weights()).map(weight -> weight + 0.1).toArray();
		double[] gradient = new double[point.length];
		leash.add(point, gradient);
		for (int i : new int[] { 0, 5, DIMENSIONS, point.length - 1 }) {
			double[] more = point.clone();
			double[] less = point.clone();
			more[i] += 1e-4;
			less[i] -= 1e-4;
			double slope = (leash.add(more, new double[point.length]) - leash.add(less, new double[point.length])) / 2e-4;
			assertEquals(slope, gradient[i], 1e-6);
		}
	}

	private static double at(TileObjective objective, double[] point, int i, double step) {
		double[] moved = point.clone();
		moved[i] += step;
		return objective.evaluate(moved, new double[point.length]);
	}

	@Test
	void stopsWhenCancelled() {
		var cancellation = new Cancellation();
		cancellation.cancel();
		WorkerException end = assertThrows(WorkerException.class, () -> {
			try (var refit = new HeadRefit(source(), Labels.single(truth, CATEGORIES), folds, FOLDS, clouds.usable(), 2,
					cancellation)) {
				refit.fit(full(truth), fold -> { });
			}
		});
		assertEquals(ErrorCode.CANCELLED, end.code());
	}

	private HeadRefit refit(int[] labels, int threads) {
		return refit(Labels.single(labels, CATEGORIES), threads);
	}

	private HeadRefit refit(Labels labels, int threads) {
		return new HeadRefit(source(), labels, folds, FOLDS, clouds.usable(), threads,
				new Cancellation());
	}

	private static List<Head> fitted(HeadRefit refit, List<Head> last) throws WorkerException {
		try (refit) {
			return refit.fit(last, fold -> { });
		}
	}

	private static float[][] probabilities(HeadRefit refit, List<Head> heads) throws WorkerException {
		float[][] said = new float[ROWS][];
		try (refit) {
			refit.predict(heads, (fold, row, logits) -> {
				said[row] = logits.clone();
				Softmax.toProbabilities(said[row], 0, 1, CATEGORIES, -1);
			});
		}
		return said;
	}

	private static double difference(float[][] one, float[][] other) {
		double sum = 0;
		for (int row = 0; row < ROWS; row++) {
			for (int k = 0; k < CATEGORIES; k++) {
				sum += Math.abs(one[row][k] - other[row][k]) / ROWS / CATEGORIES;
			}
		}
		return sum;
	}

	private List<Head> full(int[] labels) throws Exception {
		return full(Labels.single(labels, CATEGORIES));
	}

	private List<Head> full(Labels labels) throws Exception {
		var trainer = new HeadTrainer(clouds.features(), labels, folds, FOLDS, clouds.usable(), 2, new Cancellation());
		int[] strengths = new int[FOLDS];
		Arrays.fill(strengths, STRENGTH);
		var heads = new ArrayList<Head>();
		for (FoldHead head : trainer.train(IntStream.range(0, FOLDS).toArray(), strengths)) {
			Path file = folder.resolve("head.params");
			head.save(file);
			heads.add(Head.read(file, new int[] { 0, 1, 2 }));
		}
		return heads;
	}

	private RowSource source() {
		return new RowSource() {

			@Override
			public int dimensions() {
				return DIMENSIONS;
			}

			@Override
			public void read(int row, float[] into, int offset) {
				clouds.features().read(row, into, offset);
			}
		};
	}
}
