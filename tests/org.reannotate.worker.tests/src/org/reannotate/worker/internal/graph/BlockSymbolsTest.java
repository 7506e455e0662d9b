package org.reannotate.worker.internal.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.worker.internal.blocks.BlockSymbols;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolGraph;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.util.Pair;

class BlockSymbolsTest {

	@ParameterizedTest
	@CsvSource({ "SMALL_RESIDUAL, true, 48", "SMALL_RESIDUAL, false, 33", "ALEXNET, true, 96", "RESNET18, true, 64",
			"RESNET34, true, 64", "RESNET50, true, 64", "MOBILENET_V2, true, 64", "SQUEEZENET, true, 64",
			"SQUEEZENET, false, 64" })
	void sayWhatTheBlocksSay(Network network, boolean normalized, int side) throws Exception {
		NativeEngine engine = TestEngine.start();
		engine.seed(5);
		try (NDManager manager = engine.newManager()) {
			var options = NetworkOptions.DEFAULT.withBatchNormalization(normalized);
			ImageClassifier block = Networks.create(network, options, 4, side);
			block.initialize(manager, DataType.FLOAT32, new Shape(2, 3, side, side));
			unsettle(block);
			NDArray input = manager.create(noise(2 * 3 * side * side), new Shape(2, 3, side, side));
			NDList expected = block.forward(new ParameterStore(manager, false), new NDList(input), false);
			compare(expected.get(0), BlockSymbols.logits(block, "data"), block, input, manager);
			compare(expected.get(1), BlockSymbols.embedding(block, "data"), block, input, manager);
		}
	}

	private static void compare(NDArray expected, SymbolGraph graph, ImageClassifier block, NDArray input,
			NDManager manager) throws Exception {
		Map<String, Values> arrays = new LinkedHashMap<>();
		for (Pair<String, Parameter> p : block.getParameters()) {
			NDArray array = p.getValue().getArray();
			arrays.put(p.getKey(), new Values(array.getShape().getShape(), array.toFloatArray()));
		}
		arrays.keySet().retainAll(graph.variables());
		NDArray said = new GraphNetwork(graph, "data", input.getShape().getShape(), arrays, manager).forward(input, false);
		assertEquals(expected.getShape(), said.getShape());
		float[] right = expected.toFloatArray();
		float[] given = said.toFloatArray();
		double scale = 0;
		for (float value : right) {
			scale = Math.max(scale, Math.abs(value));
		}
		for (int i = 0; i < right.length; i++) {
			assertEquals(right[i], given[i], 1e-5 * scale + 1e-6, "value " + i);
		}
	}

	/** Statistics and biases as they are after training, so that leaving one out shows. */
	private static void unsettle(ImageClassifier block) {
		var random = new Random(8);
		for (Pair<String, Parameter> p : block.getParameters()) {
			NDArray array = p.getValue().getArray();
			if (array.getShape().dimension() == 1) {
				float[] values = array.toFloatArray();
				for (int i = 0; i < values.length; i++) {
					values[i] += p.getKey().endsWith("Var") ? random.nextFloat() : 0.2f * (float) random.nextGaussian();
				}
				array.set(values);
			}
		}
	}

	private static float[] noise(int count) {
		var random = new Random(2);
		float[] values = new float[count];
		for (int i = 0; i < count; i++) {
			values[i] = (float) random.nextGaussian();
		}
		return values;
	}
}
