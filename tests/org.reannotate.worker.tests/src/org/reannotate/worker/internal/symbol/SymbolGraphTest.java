package org.reannotate.worker.internal.symbol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolGraphTest {

	private static final String CONVOLUTION = """
			{"op": "Convolution", "name": "conv", "attrs": {"kernel": "(3, 3)", "num_filter": "4", "stride": "(2, 2)",
			 "pad": "(1, 1)"}, "inputs": [[0,0,0],[1,0,0],[2,0,0]]}""";
	private static final String GRAPH = """
			{"nodes": [
			 {"op": "null", "name": "data", "inputs": []},
			 {"op": "null", "name": "w", "inputs": []},
			 {"op": "null", "name": "b", "inputs": []},
			 %s,
			 {"op": "Flatten", "name": "flat", "inputs": [[3,0,0]]},
			 {"op": "softmax", "name": "prob", "inputs": [[4,0,0]]}],
			 "heads": [[5,0,0]]}""".formatted(CONVOLUTION);

	private static SymbolShapes shapes(String json) throws SymbolException {
		return SymbolShapes.infer(SymbolGraph.parse(json).upTo("flat_output"), "data", new long[] { 1, 3, 8, 8 });
	}

	@Test
	void tellsTheShapesOfParametersAndOutput() throws Exception {
		SymbolShapes shapes = shapes(GRAPH);
		assertArrayEquals(new long[] { 4, 3, 3, 3 }, shapes.parameters().get("w"));
		assertArrayEquals(new long[] { 4 }, shapes.parameters().get("b"));
		assertArrayEquals(new long[] { 1, 64 }, shapes.output());
	}

	@Test
	void keepsOnlyWhatTheOutputNeeds() throws Exception {
		SymbolGraph graph = SymbolGraph.parse(GRAPH).upTo("conv_output");
		assertEquals(List.of("data", "w", "b"), graph.variables());
		SymbolGraph again = SymbolGraph.parse(graph.toJson());
		assertEquals(4, again.nodes().size());
		assertEquals(graph.toJson(), again.toJson());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "\"op\": \"Convolution\" | \"op\": \"Custom\" | Custom",
			"\"op\": \"Flatten\" | \"op\": \"_foreach\" | _foreach",
			"\"op\": \"Flatten\" | \"op\": \"_subgraph_op\" | not on the list",
			"\"name\": \"flat\" | \"name\": \"flat\", \"subgraphs\": [{}] | not on the list",
			"[[3,0,0]] | [[4,0,0]] | before it", "[[3,0,0]] | [[-1,0,0]] | before it", "[[3,0,0]] | [[3,7,0]] | output 7", "[[3,0,0]] | [[3,-1,0]] | output -1",
			"[[3,0,0]] | [3] | JSON", "\"name\": \"w\" | \"name\": \"data\" | named", "{\"nodes\": | {\"knots\": | no nodes",
			"\"nodes\": [ | \"nodes\": [[ | JSON" })
	void refusesWhatItDoesNotKnow(String part, String replacement, String expected) {
		var e = assertThrows(SymbolException.class, () -> SymbolGraph.parse(GRAPH.replace(part, replacement)));
		assertTrue(e.getMessage().contains(expected), e.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "\"4\" | \"2000000000\" | num_filter",
			"\"4\" | \"16000000\" | values an image", "\"4\" | \"-4\" | filters", "\"4\" | \"4; rm\" | num_filter",
			"(3, 3) | (0, 3) | window", "(3, 3) | (99, 99) | larger than its input", "(2, 2) | (0, 2) | window",
			"(2, 2) | (2, 2, 2) | stride", "(1, 1) | (9000000, 9000000) | values an image", "(1, 1) | (-1, 1) | window",
			"[[0,0,0],[1,0,0],[2,0,0]] | [[0,0,0],[1,0,0]] | parameter 2",
			"[[0,0,0],[1,0,0],[2,0,0]] | [[0,0,0],[1,0,0],[1,0,0]] | two shapes",
			"[[0,0,0],[1,0,0],[2,0,0]] | [[1,0,0],[1,0,0],[2,0,0]] | input" })
	void refusesSizesBeyondMeasureBeforeAnythingIsAllocated(String part, String replacement, String expected) {
		String hostile = GRAPH.replace(CONVOLUTION, CONVOLUTION.replace(part, replacement));
		var e = assertThrows(SymbolException.class, () -> shapes(hostile));
		assertTrue(e.getMessage().contains(expected), e.getMessage());
	}

	/** Of two feature maps of 2 x 4 x 4. */
	private static void order(String operator, String attributes) throws SymbolException {
		String graph = """
				{"nodes": [{"op": "null", "name": "data", "inputs": []},
				 {"op": "%s", "name": "node", "attrs": {%s}, "inputs": [[0,0,0]]}], "heads": [[1,0,0]]}""".formatted(operator, attributes);
		SymbolShapes.infer(SymbolGraph.parse(graph), "data", new long[] { 1, 2, 4, 4 });
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "Reshape | \"shape\": \"(1, 32)\" | mixes",
			"Reshape | \"shape\": \"(-1, 16)\" | mixes", "Reshape | \"shape\": \"(-3, 0, 0)\" | mixes",
			"Reshape | \"shape\": \"(0, -1, -1)\" | two sides", "Reshape | \"shape\": \"(0, 7, -1)\" | fit",
			"Reshape | \"shape\": \"(0, -5)\" | not read", "Reshape | \"shape\": \"(0, -4, 2)\" | nothing",
			"Reshape | \"shape\": \"(0, -4, 3, -1, 0, 0)\" | splits", "Reshape | \"shape\": \"(0, 0, 0, 0, 0)\" | more sides",
			"Reshape | \"shape\": \"(0, 999999999999, -1)\" | not read", "Reshape | \"shape\": \"()\" | shape",
			"Reshape | \"shape\": \"(0, 16777216, 16777216, 16777216, 16777216)\" | fit", "Reshape | | shape",
			"transpose | \"axes\": \"(1, 0, 2, 3)\" | axes", "transpose | \"axes\": \"(0, 1, 1, 3)\" | axes", "transpose | | axes",
			"SwapAxis | \"dim1\": \"0\", \"dim2\": \"1\" | axis", "slice_axis | \"axis\": \"0\", \"begin\": \"0\", \"end\": \"1\" | axis",
			"slice_axis | \"axis\": \"1\", \"begin\": \"1\", \"end\": \"9\" | not there",
			"slice | \"begin\": \"(0, 3)\", \"end\": \"(None, None)\" | not there", "slice | \"begin\": \"(1,)\", \"end\": \"(2,)\" | mixes",
			"slice | \"begin\": \"(0, 0)\", \"end\": \"(None, 2)\", \"step\": \"(1, 2)\" | leaves values out",
			"SliceChannel | \"num_outputs\": \"2\", \"axis\": \"0\" | axis",
			"SliceChannel | \"num_outputs\": \"3\" | not equal", "SliceChannel | | parts", "SliceChannel | \"num_outputs\": \"2000\" | parts",
			"SliceChannel | \"num_outputs\": \"1\", \"squeeze_axis\": \"True\" | not 1",
			"UpSampling | \"sample_type\": \"nearest\" | scale", "UpSampling | \"scale\": \"2\" | way",
			"UpSampling | \"scale\": \"2\", \"sample_type\": \"nearest\", \"num_args\": \"3\" | fit each other",
			"UpSampling | \"scale\": \"2\", \"sample_type\": \"bilinear\", \"num_filter\": \"2\" | filters",
			"UpSampling | \"scale\": \"1000\", \"sample_type\": \"nearest\", \"multi_input_mode\": \"mean\" | way",
			"mean | \"axis\": \"0\" | axis", "mean | | axes", "mean | \"axis\": \"(1, 7)\" | axis", "squeeze | \"axis\": \"1\" | not 1",
			"expand_dims | \"axis\": \"0\" | axis", "Pooling | \"kernel\": \"(2, 2)\", \"pooling_convention\": \"same\" | convention" })
	void refusesOrdersThatMixPicturesOrDoNotFit(String operator, String attributes, String expected) {
		var e = assertThrows(SymbolException.class, () -> order(operator, attributes == null ? "" : attributes));
		assertTrue(e.getMessage().contains(expected), e.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{}", "{\"nodes\": null}", "{\"nodes\": [1]}", "{\"nodes\": [{\"op\": {}}]}" })
	void refusesWhatIsNoGraph(String json) {
		assertThrows(SymbolException.class, () -> SymbolGraph.parse(json));
	}

	@Test
	void staysShortAboutWhatHasNoEnd() {
		var e = assertThrows(SymbolException.class, () -> SymbolGraph.parse("{\"nodes\": [".repeat(100)));

		assertTrue(e.getMessage().length() < 400, () -> "as long as " + e.getMessage().length());
	}

	@Test
	void refusesNestingWithoutEndAndOutputsItDoesNotHave() {
		assertThrows(SymbolException.class, () -> SymbolGraph.parse("[".repeat(200_000)));
		assertThrows(SymbolException.class, () -> SymbolGraph.parse(GRAPH).upTo("other_output"));
		assertThrows(SymbolException.class, () -> SymbolGraph.parse(GRAPH).upTo("data"));
	}

	@Test
	void refusesVariablesNoOperatorExplains() {
		String extra = GRAPH.replace("[[3,0,0]]", "[[3,0,0]]").replace("\"op\": \"Flatten\", \"name\": \"flat\", \"inputs\": [[3,0,0]]",
				"\"op\": \"elemwise_add\", \"name\": \"flat\", \"inputs\": [[3,0,0],[2,0,0]]");
		assertThrows(SymbolException.class, () -> shapes(extra));
	}

	private static final String SPLIT = """
			{"nodes": [{"op": "null", "name": "data", "inputs": []},
			 {"op": "SliceChannel", "name": "parts", "attrs": {"num_outputs": "3"}, "inputs": [[0,0,0]]},
			 {"op": "null", "name": "w", "inputs": []}, {"op": "null", "name": "b", "inputs": []},
			 {"op": "FullyConnected", "name": "logits", "attrs": {"num_hidden": "2"}, "inputs": [[1,%d,0],[2,0,0],[3,0,0]]}],
			 "heads": [[4,0,0]]}""";

	@Test
	void knowsTheOutputsOfANodeByTheirNumbers() throws Exception {
		SymbolGraph graph = SymbolGraph.parse(SPLIT.formatted(2));
		assertEquals("parts_output2", graph.beforeLastLayer());
		for (String name : List.of("parts_output2", "parts_output2_output")) {
			SymbolGraph part = graph.upTo(name);
			assertEquals("parts_output2", part.output());
			assertArrayEquals(new long[] { 1, 1, 4, 4 }, SymbolShapes.infer(part, "data", new long[] { 1, 3, 4, 4 }).output());
			assertTrue(part.toJson().contains("[[1,2,0]]"), part.toJson());
		}
		assertEquals(graph.toJson(), SymbolGraph.parse(graph.toJson()).toJson(), "numbers are written as they are read");
		assertTrue(graph.upTo("logits").toJson().contains("[1,2,0]"));
	}

	@Test
	void refusesOutputsThatANodeDoesNotHave() throws Exception {
		assertTrue(assertThrows(SymbolException.class, () -> SymbolGraph.parse(SPLIT.formatted(3))).getMessage().contains("output 3"));
		SymbolGraph graph = SymbolGraph.parse(SPLIT.formatted(1));
		assertTrue(assertThrows(SymbolException.class, () -> graph.upTo("parts_output")).getMessage().contains("parts_output0"));
		assertThrows(SymbolException.class, () -> graph.upTo("parts_output3"));
		assertThrows(SymbolException.class, () -> graph.upTo("data_output0"));
	}

	@Test
	void understandsARealNetwork() throws Exception {
		String shared = System.getProperty("reannotate.shared", "");
		Path file = Path.of(shared, "models/mobilenet_v2/mobilenet_v2-symbol.json");
		Assumptions.assumeTrue(!shared.isEmpty() && Files.exists(file), "needs the shared MobileNetV2");
		SymbolGraph graph = SymbolGraph.parse(Files.readString(file)).upTo("features_output");
		SymbolShapes shapes = SymbolShapes.infer(graph, "data", new long[] { 1, 3, 224, 224 });
		assertArrayEquals(new long[] { 1, 1280 }, shapes.output());
		try (ParameterFile parameters = ParameterFile.open(file.resolveSibling("mobilenet_v2-0000.params"))) {
			for (var wanted : shapes.parameters().entrySet()) {
				assertArrayEquals(wanted.getValue(), parameters.shapes().get(wanted.getKey()), wanted.getKey());
			}
		}
	}
}
