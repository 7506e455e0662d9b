package org.reannotate.worker.internal.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.reannotate.worker.internal.blocks.ConvolutionUnit.Activator;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.TestEngine;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import ai.djl.training.initializer.XavierInitializer;
import ai.djl.util.Pair;

/** Gradients of a small network against central differences, along random directions and in float32. */
class GradientTest {

	private static final Shape INPUT = new Shape(4, 3, 8, 8);
	private static final float STEP = 1e-2f;

	/** The whole of it: residual units and ReLU, whose kinks make differences inexact. */
	private static ImageClassifier network(NativeEngine engine, NDManager manager, float dropout) {
		var features = new SequentialBlock();
		features.add(new ConvolutionUnit(true, 3, 1, 4, Activator.RELU));
		features.add(ResidualUnit.basic(true, 4, 6, 2));
		return network(engine, manager, features, dropout);
	}

	/** Without ReLU: smooth, so that differences are exact up to rounding. */
	private static ImageClassifier smoothNetwork(NativeEngine engine, NDManager manager) {
		var features = new SequentialBlock();
		features.add(new ConvolutionUnit(true, 3, 1, 4, Activator.NONE));
		features.add(new ConvolutionUnit(true, 3, 2, 6, Activator.NONE));
		// No dropout: its mask would differ from one call to the next.
		return network(engine, manager, features, 0);
	}

	private static ImageClassifier network(NativeEngine engine, NDManager manager, SequentialBlock features,
			float dropout) {
		engine.seed(3);
		features.add(Pool.globalAvgPool2dBlock());
		var block = new ImageClassifier(features, 6, 3, dropout);
		block.setInitializer(new XavierInitializer(), Parameter.Type.WEIGHT);
		block.initialize(manager, DataType.FLOAT32, INPUT);
		return block;
	}

	private static NDArray random(NDManager manager, Shape shape, long seed) {
		var random = new Random(seed);
		float[] values = new float[(int) shape.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) random.nextGaussian();
		}
		return manager.create(values, shape);
	}

	/** A smooth function of the logits, in training mode, where gradients are right. */
	private static NDArray loss(ImageClassifier block, ParameterStore store, NDArray input) {
		NDArray logits = block.forward(store, new NDList(input), true).get(0);
		return logits.logSoftmax(-1).get(":, 0").neg().sum();
	}

	private static double lossValue(ImageClassifier block, ParameterStore store, NDArray input) {
		try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
			return loss(block, store, input).getFloat();
		}
	}

	private static Map<String, float[]> gradients(ImageClassifier block, ParameterStore store, NDArray input) {
		try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
			collector.backward(loss(block, store, input));
		}
		var gradients = new LinkedHashMap<String, float[]>();
		for (Pair<String, Parameter> p : block.getParameters()) {
			if (p.getValue().requiresGradient()) {
				gradients.put(p.getKey(), p.getValue().getArray().getGradient().toFloatArray());
			}
		}
		return gradients;
	}

	@Test
	void ofTheFrozenNetworkAgreeWithFiniteDifferences() throws Exception {
		NativeEngine engine = TestEngine.start();
		try (NDManager manager = engine.newManager()) {
			ImageClassifier block = network(engine, manager, 0.5f);
			block.setFrozen(true);
			checkAll(manager, block, 0.04);
		}
	}

	@Test
	void inTrainingAgreeWithFiniteDifferences() throws Exception {
		NativeEngine engine = TestEngine.start();
		try (NDManager manager = engine.newManager()) {
			checkAll(manager, smoothNetwork(engine, manager), 0.01);
		}
	}

	private static void checkAll(NDManager manager, ImageClassifier block, double tolerance) {
		var store = new ParameterStore(manager, false);
		NDArray input = random(manager, INPUT, 1);
		block.getParameters().values().stream().filter(Parameter::requiresGradient)
				.forEach(p -> p.getArray().setRequiresGradient(true));
		Map<String, float[]> gradients = gradients(block, store, input);
		assertTrue(gradients.size() >= 8);
		for (Pair<String, Parameter> p : block.getParameters()) {
			if (p.getValue().requiresGradient()) {
				check(p.getKey(), block, store, input, p.getValue().getArray(), gradients.get(p.getKey()), tolerance);
			}
		}
	}

	private static void check(String name, ImageClassifier block, ParameterStore store, NDArray input, NDArray array,
			float[] gradient, double tolerance) {
		float[] start = array.toFloatArray();
		var random = new Random(name.hashCode());
		float[] up = start.clone();
		float[] down = start.clone();
		double expected = 0;
		for (int i = 0; i < start.length; i++) {
			float direction = (float) (random.nextGaussian() / Math.sqrt(start.length));
			up[i] += STEP * direction;
			down[i] -= STEP * direction;
			expected += gradient[i] * (double) (up[i] - down[i]);
		}
		array.set(up);
		double high = lossValue(block, store, input);
		array.set(down);
		double low = lossValue(block, store, input);
		array.set(start);
		assertEquals(expected, high - low, tolerance * (Math.abs(expected) + 2e-3), name);
	}

	@Test
	void ofAFrozenNetworkLeaveItsStatisticsAlone() throws Exception {
		NativeEngine engine = TestEngine.start();
		try (NDManager manager = engine.newManager()) {
			ImageClassifier block = network(engine, manager, 0.5f);
			var store = new ParameterStore(manager, false);
			NDArray input = random(manager, INPUT, 1);
			block.setFrozen(true);
			double frozen = lossValue(block, store, input);
			assertEquals(frozen, lossValue(block, store, input), 0);
			block.setFrozen(false);
			block.getParameters().values().stream().filter(Parameter::requiresGradient)
					.forEach(p -> p.getArray().setRequiresGradient(true));
			// The engine moves them on the way back.
			gradients(block, store, input);
			block.setFrozen(true);
			assertNotEquals(frozen, lossValue(block, store, input), "training must have moved the statistics");
		}
	}
}
