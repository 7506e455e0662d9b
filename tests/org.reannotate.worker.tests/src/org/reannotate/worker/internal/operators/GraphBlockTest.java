package org.reannotate.worker.internal.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.operators.OperatorCases.Case;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolBuilder;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.symbol.SymbolGraph;
import org.reannotate.worker.internal.symbol.SymbolShapes;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;

/** Graphs node by node against what MXNet makes of them; on another engine {@code SecondEngineTest} does the same. */
public class GraphBlockTest {

	private static final double SAME = 1e-5;

	static Stream<String> names() {
		return OperatorCases.all().stream().map(Case::name);
	}

	@ParameterizedTest
	@MethodSource("names")
	void saysWhatMxnetSays(String name) throws Exception {
		Case asked = OperatorCases.all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
		try (NDManager manager = TestEngine.start().newManager()) {
			SymbolShapes shapes = asked.shapes();
			float[] expected = said(LoadedGraph.of(asked.graph(), shapes, "data", manager), asked, manager);
			float[] nodeByNode = said(nodeByNode(asked.graph(), shapes), asked, manager);
			assertSame(expected, nodeByNode, name);
		}
	}

	static Stream<String> gradients() {
		return names().filter(name -> name.startsWith(OperatorCases.WITH_GRADIENT));
	}

	@ParameterizedTest
	@MethodSource("gradients")
	void recordsTheGradientsOfMxnet(String name) throws Exception {
		Case asked = OperatorCases.all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
		try (NDManager manager = TestEngine.start().newManager()) {
			SymbolShapes shapes = asked.shapes();
			float[] expected = gradient(LoadedGraph.of(asked.graph(), shapes, "data", manager), asked, manager);
			float[] nodeByNode = gradient(nodeByNode(asked.graph(), shapes), asked, manager);
			assertSame(expected, nodeByNode, name);
			assertTrue(IntStream.range(0, expected.length).anyMatch(i -> expected[i] != 0), name);
		}
	}

	/** The gradient of the sum of all squares that a loaded graph says, by a case's pictures. */
	public static float[] gradient(LoadedGraph graph, Case asked, NDManager manager) throws Exception {
		Map<String, Values> values = asked.parameters();
		graph.fill((name, array) -> array.set(FloatBuffer.wrap(values.get(name).values())), manager);
		long[] sides = asked.picture().clone();
		sides[0] = OperatorCases.PICTURES;
		try (NDManager scope = manager.newSubManager()) {
			NDArray leaf = scope.create(asked.pictures(), new Shape(sides));
			leaf.setRequiresGradient(true);
			try (GradientCollector collector = manager.getEngine().newGradientCollector()) {
				NDArray said = graph.block().forward(new ParameterStore(manager, false), new NDList(leaf), true).get(0);
				collector.backward(said.square().sum());
			}
			return leaf.getGradient().toFloatArray();
		}
	}

	/** In another engine's process as here. */
	static LoadedGraph nodeByNode(SymbolGraph graph, SymbolShapes shapes) throws SymbolException {
		var block = new GraphBlock(graph, shapes, "data");
		return new LoadedGraph(block, List.copyOf(block.parameters().values()), shapes);
	}

	/** What a loaded graph says of a case's pictures. */
	public static float[] said(LoadedGraph graph, Case asked, NDManager manager) throws Exception {
		Map<String, Values> values = asked.parameters();
		graph.fill((name, array) -> array.set(FloatBuffer.wrap(values.get(name).values())), manager);
		long[] sides = asked.picture().clone();
		sides[0] = OperatorCases.PICTURES;
		try (NDManager scope = manager.newSubManager()) {
			NDArray input = scope.create(asked.pictures(), new Shape(sides));
			NDList output = graph.block().forward(new ParameterStore(manager, false), new NDList(input), false);
			output.attach(scope);
			long[] expected = graph.shapes().output().clone();
			expected[0] = sides[0];
			assertEquals(new Shape(expected), output.get(0).getShape());
			return output.get(0).toFloatArray();
		}
	}

	/** Equal up to rounding. */
	public static void assertSame(float[] expected, float[] said, String what) {
		double scale = 0;
		for (float value : expected) {
			assertTrue(Float.isFinite(value), what);
			scale = Math.max(scale, Math.abs(value));
		}
		assertEquals(expected.length, said.length, what);
		for (int i = 0; i < expected.length; i++) {
			assertEquals(expected[i], said[i], SAME * scale + SAME, what + ", value " + i);
		}
	}

	/** A fixed scale counts as 1 whatever the file says; only then does the operator's test above tell the two apart. */
	@Test
	void nothingLearnsAFixedScale() throws Exception {
		Case fixed = OperatorCases.all().stream().filter(c -> c.name().equals("batch norm with a fixed scale")).findFirst().orElseThrow();
		var block = new GraphBlock(fixed.graph(), fixed.shapes(), "data");
		assertFalse(block.parameters().get("gamma").requiresGradient());
		assertTrue(block.parameters().get("beta").requiresGradient());
		assertFalse(block.parameters().get("mean").requiresGradient());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Pooling | kernel=(2, 2) | pool_type=lp | pool_type \"lp\"",
			"LeakyReLU | slope=1 | act_type=rrelu | act_type \"rrelu\"", "clip | a_min=0 | a_max=high | a_max",
			"L2Normalization | mode=spatial | eps=1 | mode" })
	void refusesWhatOnlyMxnetComputesByNodeAndOperator(String operator, String one, String other, String expected)
			throws Exception {
		var graph = new SymbolBuilder();
		graph.add(operator, "odd", Map.of(one.split("=")[0], one.split("=")[1], other.split("=")[0], other.split("=")[1]),
				graph.variable("data"));
		SymbolGraph built = graph.build();
		SymbolShapes shapes = SymbolShapes.infer(built, "data", new long[] { 1, 3, 4, 4 });
		var e = assertThrows(SymbolException.class, () -> new GraphBlock(built, shapes, "data"));
		assertTrue(e.getMessage().contains("\"odd\"") && e.getMessage().contains(operator) && e.getMessage().contains(expected),
				e.getMessage());
	}

	@Test
	void keepsNothingButTheOutputWhilePredicting() throws Exception {
		Case chain = OperatorCases.all().stream().filter(c -> c.name().equals("roots")).findFirst().orElseThrow();
		try (NDManager manager = TestEngine.start().newManager(); NDManager scope = manager.newSubManager()) {
			var block = new GraphBlock(chain.graph(), chain.shapes(), "data");
			NDArray input = scope.create(chain.pictures(), new Shape(OperatorCases.PICTURES, 9));
			NDArray once = block.forward(new ParameterStore(manager, false), new NDList(input), false).get(0);
			assertEquals(2, scope.getManagedArrays().size(), "input and output");
			assertArrayEquals(once.toFloatArray(),
					block.forward(new ParameterStore(manager, false), new NDList(input), false).get(0).toFloatArray(), "the input is left as it was");
		}
	}
}
