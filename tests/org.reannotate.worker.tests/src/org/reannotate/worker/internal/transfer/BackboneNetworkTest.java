package org.reannotate.worker.internal.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;

class BackboneNetworkTest {

	@TempDir
	Path folder;
	private NativeEngine engine;

	@BeforeEach
	void write() throws Exception {
		engine = TestEngine.start();
		TinyBackbone.write(folder);
	}

	private static FloatBuffer pictures(int count, int side) {
		FloatBuffer buffer = ByteBuffer.allocateDirect(count * 3 * side * side * Float.BYTES).order(ByteOrder.nativeOrder())
				.asFloatBuffer();
		int plane = side * side;
		for (int i = 0; i < buffer.capacity(); i++) {
			buffer.put(i, i / plane + i % plane * 1e-3f);
		}
		return buffer;
	}

	@Test
	void embedsEachPictureByItself() throws Exception {
		float middle = 0.1275f;
		try (var network = BackboneNetwork.load(Backbone.read(folder), engine)) {
			float[] two = network.embed(pictures(2, 16), 2);
			assertArrayEquals(new float[] { middle, 1 + middle, 2 + middle, middle, 3 + middle, 4 + middle, 5 + middle, 3 + middle },
					two, 1e-4f);
			float[] one = network.embed(pictures(2, 16).slice(3 * 256, 3 * 256), 1);
			assertEquals(two[4], one[0]);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"tiny-symbol.json | \"op\": \"Pooling\" | \"op\": \"Custom\" | not on the list",
			"tiny-symbol.json | \"num_filter\": \"4\" | \"num_filter\": \"5\" | shape",
			"tiny-symbol.json | \"name\": \"conv_weight\" | \"name\": \"other_weight\" | other_weight",
			"tiny-symbol.json | \"name\": \"data\" | \"name\": \"input\" | does not depend",
			"tiny-symbol.json | \"num_filter\": \"4\" | \"num_filter\": \"16000000\" | values an image",
			"backbone.json | \"size\": 4 | \"size\": 5 | shape", "backbone.json | flat_output | deep_output | no output",
			"backbone.json | flat_output | conv_output | shape" })
	void refusesWhatIsDamagedOrHostileBeforeTheEngineSeesIt(String file, String part, String replacement, String expected)
			throws Exception {
		Path path = folder.resolve(file);
		String text = Files.readString(path);
		assertTrue(text.contains(part));
		Files.writeString(path, text.replace(part, replacement));
		var e = assertThrows(BackboneException.class, () -> BackboneNetwork.load(Backbone.read(folder), engine));
		assertTrue(e.getMessage().contains(expected), e.getMessage());
	}

	@Test
	void refusesParametersThatAreCutOff() throws Exception {
		Path file = folder.resolve("tiny-0000.params");
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 30));
		var e = assertThrows(BackboneException.class, () -> BackboneNetwork.load(Backbone.read(folder), engine));
		assertTrue(e.getMessage().contains("cut off"), e.getMessage());
	}

	@Test
	void loadsParametersOfAnArchitectureOfOurOwn() throws Exception {
		try (NDManager manager = engine.newManager()) {
			var block = Networks.create(Network.SMALL_RESIDUAL, 5, 32);
			engine.seed(9);
			block.initialize(manager, DataType.FLOAT32, new Shape(1, 3, 32, 32));
			var arrays = new LinkedHashMap<String, Values>();
			block.getParameters().forEach(p -> arrays.put(p.getKey(), new Values(p.getValue().getArray().getShape().getShape(),
					p.getValue().getArray().toFloatArray())));
			ParameterFileWriter.write(folder.resolve("tiny-0000.params"), arrays);
			describe(block.dimensions());
			NDArray input = manager.create(new Shape(2, 3, 32, 32), DataType.FLOAT32);
			input.set(pictures(2, 32));
			float[] expected = block.forward(new ParameterStore(manager, false), new NDList(input), false).get(1).toFloatArray();
			try (var network = BackboneNetwork.load(Backbone.read(folder), engine)) {
				assertArrayEquals(expected, network.embed(pictures(2, 32), 2));
			}
		}
	}

	private void describe(int dimensions) throws IOException {
		Files.writeString(folder.resolve("backbone.json"), TinyBackbone.DESCRIPTION
				.replace("\"symbol\": \"tiny-symbol.json\"", "\"architecture\": \"small-residual\"")
				.replace("\"width\": 16, \"height\": 16", "\"width\": 32, \"height\": 32")
				.replace("\"size\": 4", "\"size\": " + dimensions));
	}
}
