package org.reannotate.worker.internal.head;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.labels.Softmax;

/** Three overlapping clouds of points in 20 dimensions. */
class HeadTrainerTest {

	private static final int ROWS = 300;
	private static final int CATEGORIES = PointClouds.CATEGORIES;
	private static final int FOLDS = 5;

	@TempDir
	Path folder;
	private PointClouds clouds;
	private int[] truth;

	@BeforeEach
	void draw() throws Exception {
		clouds = PointClouds.draw(folder, ROWS, 20, FOLDS, 100, 3);
		truth = clouds.truth();
	}

	private HeadTrainer trainer(int[] labels, int threads, Cancellation cancellation) {
		return clouds.trainer(labels, clouds.usable(), threads, cancellation);
	}

	private float[][] outOfSample(int[] labels, int threads) throws WorkerException {
		HeadTrainer trainer = trainer(labels, threads, new Cancellation());
		float[][] probabilities = new float[ROWS][];
		for (FoldHead head : trainer.train(IntStream.range(0, FOLDS).toArray(), trainer.chooseStrengths())) {
			int[] held = IntStream.range(0, ROWS).filter(r -> clouds.folds()[r] == head.fold()).toArray();
			head.predict(held, (row, logits) -> {
				probabilities[row] = logits.clone();
				Softmax.toProbabilities(probabilities[row], 0, 1, CATEGORIES, -1);
			});
		}
		return probabilities;
	}

	/** What many rows and categories make of a fit: minutes in which nothing is told. */
	@Test
	void saysThatItLivesAndListensInTheMiddleOfAFit() throws Exception {
		var counted = new Cancellation();
		HeadTrainer trainer = trainer(truth, 1, counted);
		int[] strengths = trainer.chooseStrengths();
		long before = counted.asked();
		trainer.train(new int[] { 0 }, strengths);
		assertTrue(counted.asked() > before + 10, "asked " + (counted.asked() - before) + " times in one fit");

		var impatient = new Cancellation() {

			private int looks;

			@Override
			public boolean goesOn() {
				looks++;
				if (looks > 5) {
					cancel();
				}
				return super.goesOn();
			}
		};
		var e = assertThrows(WorkerException.class, () -> trainer(truth, 1, impatient).train(new int[] { 0 }, strengths));
		assertEquals(ErrorCode.CANCELLED, e.code());
	}

	private static double meanOf(float[][] probabilities, int[] labels) {
		return IntStream.range(0, ROWS).mapToDouble(r -> probabilities[r][labels[r]]).average().orElseThrow();
	}

	private double accuracy(float[][] probabilities) {
		return IntStream.range(0, ROWS).filter(r -> {
			float[] p = probabilities[r];
			return IntStream.range(0, CATEGORIES).allMatch(k -> p[k] <= p[truth[r]]);
		}).count() / (double) ROWS;
	}

	@Test
	void predictsWhatItDidNotSee() throws Exception {
		float[][] probabilities = outOfSample(truth, 1);
		assertTrue(accuracy(probabilities) > 0.93, "accuracy " + accuracy(probabilities));
		assertTrue(meanOf(probabilities, truth) > 0.85, "mean probability of the truth " + meanOf(probabilities, truth));
	}

	@Test
	void doesNotMemorizeWrongLabels() throws Exception {
		int[] labels = truth.clone();
		var random = new Random(2);
		for (int r = 0; r < ROWS; r++) {
			labels[r] = random.nextInt(5) == 0 ? (truth[r] + 1) % CATEGORIES : truth[r];
		}
		float[][] probabilities = outOfSample(labels, 1);
		assertTrue(accuracy(probabilities) > 0.82, "accuracy against the truth " + accuracy(probabilities));
		double sure = meanOf(probabilities, truth);
		assertTrue(sure > 0.6 && sure < 0.85, "with a fifth of the labels wrong it must not be surer than 0.8: " + sure);
	}

	@Test
	void isNoSurerThanChanceWhenLabelsMeanNothing() throws Exception {
		var random = new Random(3);
		int[] labels = IntStream.range(0, ROWS).map(r -> random.nextInt(CATEGORIES)).toArray();
		float[][] probabilities = outOfSample(labels, 1);
		double highest = Arrays.stream(probabilities)
				.mapToDouble(p -> Math.max(p[0], Math.max(p[1], p[2]))).average().orElseThrow();
		assertTrue(highest < 0.45, "mean highest probability " + highest);
	}

	@Test
	void givesTheSameBitsOnAnyNumberOfThreads() throws Exception {
		assertArrayEquals(outOfSample(truth, 1), outOfSample(truth, 3));
	}

	@Test
	void leavesOutRowsWithoutLabelAndUnreadableOnes() throws Exception {
		int[] labels = truth.clone();
		boolean[] usable = clouds.usable();
		labels[0] = -1;
		usable[1] = false;
		HeadTrainer trainer = clouds.trainer(labels, usable, 1, new Cancellation());
		List<FoldHead> heads = trainer.train(new int[] { 4 }, new int[FOLDS]);
		assertEquals(ROWS / FOLDS * (FOLDS - 1) - 2, heads.get(0).trainingRows());
	}

	@Test
	void stopsWhenCancelled() {
		var cancellation = new Cancellation();
		cancellation.cancel();
		var e = assertThrows(WorkerException.class, () -> trainer(truth, 1, cancellation).chooseStrengths());
		assertEquals(ErrorCode.CANCELLED, e.code());
	}

	@Test
	void minimizesWithTheRightGradient() {
		int[] rows = IntStream.range(0, 50).toArray();
		var objective = new HeadObjective(clouds.features(), Standardization.fit(clouds.features(), rows), rows,
				Labels.single(truth, CATEGORIES), new Cancellation());
		objective.setStrength(0.1);
		var random = new Random(4);
		double[] point = random.doubles(objective.parameters(), -1, 1).toArray();
		double[] direction = random.doubles(point.length, -1, 1).toArray();
		double[] gradient = new double[point.length];
		objective.evaluate(point, gradient);
		double slope = 0;
		double[] up = point.clone();
		double[] down = point.clone();
		for (int i = 0; i < point.length; i++) {
			slope += gradient[i] * direction[i];
			up[i] += 1e-3 * direction[i];
			down[i] -= 1e-3 * direction[i];
		}
		double[] ignored = new double[point.length];
		double difference = (objective.evaluate(up, ignored) - objective.evaluate(down, ignored)) / 2e-3;
		assertEquals(difference, slope, 1e-3 * Math.abs(slope));
	}

	@Test
	void findsTheMinimumOfACurvedValley() {
		double[] point = { -1.2, 1 };
		double value = new Lbfgs((x, g) -> {
			double a = 1 - x[0];
			double b = x[1] - x[0] * x[0];
			g[0] = -2 * a - 400 * x[0] * b;
			g[1] = 200 * b;
			return a * a + 100 * b * b;
		}, 200, 1e-12).minimize(point);
		assertEquals(0, value, 1e-8);
		assertArrayEquals(new double[] { 1, 1 }, point, 1e-3);
	}
}
