package org.reannotate.worker.internal.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.worker.internal.graph.RunGraph;
import org.reannotate.worker.internal.graph.RunParameters;

/**
 * The gradients behind explanations against central differences of what the network predicts: they are wrong where they
 * are recorded in prediction mode, where batch normalization is not frozen, and where dropout is not left out.
 */
class FiniteDifferencesTest {

	private static final float STEP = 2e-3f;

	@TempDir
	Path folder;

	@Test
	void ofOurOwnBlocks() throws Exception {
		try (var spots = new Spots(folder, 24, 2)) {
			Recipe recipe = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(32).withFolds(2).withThreads(2)
					.withTraining(Training.defaults(Network.SMALL_RESIDUAL).withEpochs(2).withBatchSize(8));
			RunFolder run = spots.train(recipe);
			// Cut early, so that residual units with batch normalization and dropout lie behind the cut.
			check(spots, run, 16);
			check(spots, run, 7);
		}
	}

	@Test
	void ofASymbolGraph() throws Exception {
		try (var spots = new Spots(folder, 24, 2)) {
			Path backbone = SpotBackbone.write(folder.resolve("backbone"), "RGB");
			RunFolder run = spots.train(Recipe.transfer(backbone.toString()).withFolds(2).withThreads(2));
			check(spots, run, 7);
			// Batch normalization, a shortcut and dropout lie behind the first convolution.
			check(spots, run, 32);
		}
	}

	private static void check(Spots spots, RunFolder run, int least) throws Exception {
		RunGraph graph = RunGraph.open(run, RunParameters.of(run, 1), spots.job());
		try (var network = new ExplainedNetwork(graph, 1, spots.job().engine(), least)) {
			assertTrue(Math.min(network.cut().rows(), network.cut().columns()) >= least);
			float[] picture = PicturePlanes.read(Path.of(spots.input().samples().get(4).path()), network.input(),
					spots.job().decoder());
			float[] map = network.map(PicturePlanes.buffer(1, network.input()).put(0, picture), false);
			for (List<Integer> columns : List.of(List.of(0), List.of(1), List.of(0, 2))) {
				float[] gradient = network.gradient(map, columns).gradient();
				for (long seed = 1; seed <= 3; seed++) {
					checkDirection(network, map, columns, gradient, seed);
				}
			}
		}
	}

	private static void checkDirection(ExplainedNetwork network, float[] map, List<Integer> columns, float[] gradient,
			long seed) {
		var random = new Random(seed);
		float[] up = map.clone();
		float[] down = map.clone();
		double expected = 0;
		double length = 0;
		for (int i = 0; i < map.length; i++) {
			// Along the gradient for the most part: across it differences are nothing but rounding.
			float direction = (float) (random.nextGaussian() / Math.sqrt(map.length)) + gradient[i] / norm(gradient);
			up[i] += STEP * direction;
			down[i] -= STEP * direction;
			expected += gradient[i] * (double) (up[i] - down[i]);
			length += direction * direction;
		}
		assertTrue(length > 0 && Math.abs(expected) > 1e-6, "a gradient of nothing proves nothing");
		double measured = score(network.logits(up), columns) - score(network.logits(down), columns);
		assertEquals(expected, measured, 0.03 * Math.abs(expected) + 1e-5, network.cut().layer() + " " + columns);
	}

	private static float norm(float[] values) {
		double sum = 0;
		for (float value : values) {
			sum += (double) value * value;
		}
		return (float) Math.sqrt(Math.max(sum, 1e-20));
	}

	private static double score(float[] logits, List<Integer> columns) {
		return Math.log(columns.stream().mapToDouble(c -> Math.exp(logits[c])).sum());
	}
}
