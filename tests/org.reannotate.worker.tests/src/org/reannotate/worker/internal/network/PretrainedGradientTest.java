package org.reannotate.worker.internal.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.transfer.BackboneNetwork;
import org.reannotate.worker.internal.transfer.NormalizedBackbone;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;

/** Gradients of a backbone's graph that learns, against central differences; it computes what it computed before. */
class PretrainedGradientTest {

	private static final int PICTURES = 2;

	@TempDir
	Path folder;

	private static NDArray random(NDManager manager, Shape shape, long seed) {
		var random = new Random(seed);
		float[] values = new float[(int) shape.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) random.nextGaussian();
		}
		return manager.create(values, shape);
	}

	private static NDArray loss(ImageClassifier block, ParameterStore store, NDArray input) {
		return block.forward(store, new NDList(input), true).get(0).logSoftmax(-1).get(":, 0").neg().sum();
	}

	private static double lossValue(NDManager manager, ImageClassifier block, ParameterStore store, NDArray input) {
		try (NDManager scope = manager.newSubManager();
				GradientCollector collector = Engine.getInstance().newGradientCollector()) {
			NDArray scoped = input.duplicate();
			scoped.attach(scope);
			return loss(block, store, scoped).getFloat();
		}
	}

	private static Map<String, float[]> gradients(ImageClassifier block, ParameterStore store, NDArray input) {
		try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
			collector.backward(loss(block, store, input));
		}
		var gradients = new LinkedHashMap<String, float[]>();
		new ClassifierParameters(block).byName().forEach((name, parameter) -> {
			if (parameter.requiresGradient()) {
				gradients.put(name, parameter.getArray().getGradient().toFloatArray());
			}
		});
		return gradients;
	}

	/** Along a random direction in one parameter. */
	private static void check(NDManager manager, ImageClassifier block, ParameterStore store, NDArray input, String name,
			float[] gradient, float step, double tolerance) {
		Parameter parameter = new ClassifierParameters(block).byName().get(name);
		float[] start = parameter.getArray().toFloatArray();
		double size = Math.max(1e-3, Math.sqrt(sumOfSquares(start) / start.length));
		var random = new Random(name.hashCode());
		float[] up = start.clone();
		float[] down = start.clone();
		double expected = 0;
		for (int i = 0; i < start.length; i++) {
			// Partly along the gradient: a difference that drowns in rounding tells nothing.
			double along = gradient[i] / Math.max(1e-12, Math.sqrt(sumOfSquares(gradient))) + 0.5 * random.nextGaussian() / Math.sqrt(start.length);
			up[i] += (float) (step * size * along);
			down[i] -= (float) (step * size * along);
			expected += gradient[i] * ((double) up[i] - down[i]);
		}
		ClassifierParameters.put(FloatBuffer.wrap(up), parameter.getArray());
		double high = lossValue(manager, block, store, input);
		ClassifierParameters.put(FloatBuffer.wrap(down), parameter.getArray());
		double low = lossValue(manager, block, store, input);
		ClassifierParameters.put(FloatBuffer.wrap(start), parameter.getArray());
		assertEquals(expected, high - low, tolerance * (Math.abs(expected) + 1e-3), name);
	}

	private static double sumOfSquares(float[] values) {
		double sum = 0;
		for (float value : values) {
			sum += (double) value * value;
		}
		return sum;
	}

	private static ImageClassifier create(Path backbone, NDManager manager) throws Exception {
		ImageClassifier block = NetworkStart.of(Backbone.read(backbone), NetworkOptions.DEFAULT.withDropout(0))
				.create(manager, 3);
		return block;
	}

	@Test
	void ofASmallGraphAgreeInEveryParameter() throws Exception {
		try (NDManager manager = TestEngine.start().newManager()) {
			TestEngine.start().seed(3);
			ImageClassifier block = create(NormalizedBackbone.write(folder), manager);
			var store = new ParameterStore(manager, false);
			NDArray input = random(manager, new Shape(PICTURES, 3, 16, 16), 1);
			Map<String, float[]> gradients = gradients(block, store, input);
			assertEquals(List.of("conv_weight", "bn_gamma", "bn_beta", "head_weight", "head_bias"),
					List.copyOf(gradients.keySet()));
			gradients.forEach((name, gradient) -> {
				assertTrue(sumOfSquares(gradient) > 0, name + " learns");
				check(manager, block, store, input, name, gradient, 0.02f, 0.02);
			});
		}
	}

	@Test
	void keepTheStatisticsAndTheEmbeddingIsThatOfPrediction() throws Exception {
		var engine = TestEngine.start();
		Path path = NormalizedBackbone.write(folder);
		try (NDManager manager = engine.newManager(); var frozen = BackboneNetwork.load(Backbone.read(path), engine)) {
			ImageClassifier block = create(path, manager);
			var store = new ParameterStore(manager, false);
			NDArray input = random(manager, new Shape(PICTURES, 3, 16, 16), 1);
			Map<String, Parameter> parameters = new ClassifierParameters(block).byName();
			float[] mean = parameters.get("bn_moving_mean").getArray().toFloatArray();
			float[] inTraining;
			try (GradientCollector collector = engine.engine().newGradientCollector()) {
				NDList both = block.forward(store, new NDList(input), true);
				collector.backward(both.get(0).sum());
				inTraining = both.get(1).toFloatArray();
			}
			assertArrayEquals(mean, parameters.get("bn_moving_mean").getArray().toFloatArray());
			float[] values = input.toFloatArray();
			FloatBuffer direct = java.nio.ByteBuffer.allocateDirect(values.length * Float.BYTES)
					.order(java.nio.ByteOrder.nativeOrder()).asFloatBuffer().put(0, values);
			assertArrayEquals(frozen.embed(direct, PICTURES), inTraining, 1e-5f);
			assertArrayEquals(inTraining, block.forward(store, new NDList(input), false).get(1).toFloatArray(), 1e-5f);
			assertArrayEquals(inTraining, block.embed(store, input).toFloatArray(), 1e-5f);
		}
	}

	@Test
	void ofMobileNetAgreeInLayersFromTheFirstToTheLast() throws Exception {
		String shared = System.getProperty("reannotate.shared", "");
		Path mobile = Path.of(shared, "models", "mobilenet_v2");
		assumeTrue(!shared.isEmpty() && Files.isDirectory(mobile), "needs the shared MobileNetV2");
		try (NDManager manager = TestEngine.start().newManager()) {
			TestEngine.start().seed(3);
			ImageClassifier block = create(mobile, manager);
			var store = new ParameterStore(manager, false);
			NDArray input = random(manager, new Shape(1, 3, 224, 224), 1).mul(0.5);
			Map<String, float[]> gradients = gradients(block, store, input);
			List<String> names = List.copyOf(gradients.keySet());
			int step = Math.max(1, names.size() / 4);
			for (int i = 0; i < names.size(); i += step) {
				check(manager, block, store, input, names.get(i), gradients.get(names.get(i)), 0.003f, 0.06);
			}
			check(manager, block, store, input, "head_weight", gradients.get("head_weight"), 0.01f, 0.03);
		}
	}
}
