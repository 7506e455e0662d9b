package org.reannotate.worker.internal.blocks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.worker.internal.engine.TestEngine;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;

class NetworksTest {

	/** The two of 1,000 categories are the counts of torchvision's networks of those names. */
	@ParameterizedTest
	@CsvSource({ "RESNET18, 1000, 224, 11689512", "ALEXNET, 1000, 224, 61100840", "SMALL_RESIDUAL, 12, 64, 763276" })
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
			"SMALL_RESIDUAL, 16, 160", "SMALL_RESIDUAL, 33, 160" })
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
			var unit = new ResidualUnit(4, 8, 2);
			unit.initialize(manager, DataType.FLOAT32, new Shape(1, 4, 10, 10));
			assertEquals(new Shape(1, 8, 5, 5), unit.getOutputShapes(new Shape[] { new Shape(1, 4, 10, 10) })[0]);
		}
	}
}
