package org.reannotate.worker.internal.blocks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.worker.internal.engine.TestEngine;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;

class NetworksTest {

	/** Those of 1,000 categories are the counts of the published networks; SqueezeNet's adds its batch normalization. */
	@ParameterizedTest
	@CsvSource({ "RESNET18, 1000, 224, 11689512", "ALEXNET, 1000, 224, 61100840", "SMALL_RESIDUAL, 12, 64, 763276",
			"RESNET34, 1000, 224, 21797672", "RESNET50, 1000, 224, 25557032", "MOBILENET_V2, 1000, 224, 3504872" })
	void haveAsManyLearnedParametersAsTheirPapersSay(Network network, int categories, int side, long expected)
			throws Exception {
		try (NDManager manager = TestEngine.start().newManager()) {
			ImageClassifier block = Networks.create(network, categories, side);
			block.initialize(manager, DataType.FLOAT32, new Shape(1, 3, side, side));
			long learned = block.getParameters().values().stream().filter(Parameter::requiresGradient)
					.mapToLong(p -> p.getArray().size()).sum();
			assertEquals(expected, learned);
		}
	}

	@ParameterizedTest
	@CsvSource({ "RESNET18, 64, 512", "ALEXNET, 96, 4096", "SMALL_RESIDUAL, 64, 160", "SMALL_RESIDUAL, 32, 160",
			"SMALL_RESIDUAL, 16, 160", "SMALL_RESIDUAL, 33, 160", "RESNET34, 64, 512", "RESNET50, 64, 2048",
			"MOBILENET_V2, 64, 1280", "SQUEEZENET, 64, 512" })
	void giveLogitsAndTheEmbeddingBeforeThem(Network network, int side, int dimensions) throws Exception {
		try (NDManager manager = TestEngine.start().newManager()) {
			ImageClassifier block = Networks.create(network, 3, side);
			block.initialize(manager, DataType.FLOAT32, new Shape(2, 3, side, side));
			NDList outputs = block.forward(new ParameterStore(manager, false),
					new NDList(manager.ones(new Shape(2, 3, side, side))), false);
			assertEquals(new Shape(2, 3), outputs.get(0).getShape());
			assertEquals(new Shape(2, dimensions), outputs.get(1).getShape());
			assertEquals(dimensions, block.dimensions());
			assertArrayEquals(block.getOutputShapes(new Shape[] { new Shape(2, 3, side, side) }),
					new Shape[] { outputs.get(0).getShape(), outputs.get(1).getShape() });
		}
	}

	@Test
	void halveSidesInAUnitOfStrideTwo() throws Exception {
		try (NDManager manager = TestEngine.start().newManager()) {
			var unit = ResidualUnit.basic(true, 4, 8, 2);
			unit.initialize(manager, DataType.FLOAT32, new Shape(1, 4, 10, 10));
			assertEquals(new Shape(1, 8, 5, 5), unit.getOutputShapes(new Shape[] { new Shape(1, 4, 10, 10) })[0]);
		}
	}

	@Test
	void haveBiasesInPlaceOfBatchNormalization() throws Exception {
		try (NDManager manager = TestEngine.start().newManager()) {
			ImageClassifier block = Networks.create(Network.SMALL_RESIDUAL,
					NetworkOptions.DEFAULT.withBatchNormalization(false), 3, 32);
			block.initialize(manager, DataType.FLOAT32, new Shape(1, 3, 32, 32));
			assertTrue(block.getParameters().keys().stream().noneMatch(name -> name.contains("normalization")));
			assertTrue(block.getParameters().keys().stream().anyMatch(name -> name.contains("convolution_bias")));
		}
	}
}
