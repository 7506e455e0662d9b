package org.reannotate.worker.internal.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SymbolCutTest {

	private static final Map<String, Object> POOL = Map.of("kernel", "(2, 2)", "stride", "(2, 2)", "pool_type", "avg");

	private final SymbolBuilder graph = new SymbolBuilder();
	private final int data = graph.variable("data");

	private int convolution(String name, int input) {
		return graph.add("Convolution", name, Map.of("kernel", "(1, 1)", "num_filter", 3, "no_bias", true), input,
				graph.variable(name + "_weight"));
	}

	private void head(int input) {
		graph.add("FullyConnected", "logits", Map.of("num_hidden", 2), input, graph.variable("w"), graph.variable("b"));
	}

	private SymbolCut cut(int least) throws SymbolException {
		SymbolGraph whole = graph.build();
		var shapes = SymbolShapes.infer(whole, "data", new long[] { 1, 3, 16, 16 });
		return SymbolCut.last(whole, "data", shapes.activations(), least);
	}

	@Test
	void cutsAtTheLastMapOfTheSideThatIsWanted() throws Exception {
		int half = graph.add("Pooling", "half", POOL, convolution("one", data));
		int quarter = graph.add("Pooling", "quarter", POOL, half);
		head(quarter);
		assertEquals("quarter", cut(4).layer());
		assertEquals("half", cut(7).layer());
		assertEquals("quarter", cut(100).layer(), "the last one where none is as large");
		assertEquals(List.of("feature_map", "w", "b"), cut(4).tail().variables());
		assertEquals(List.of("data", "one_weight"), cut(4).body().variables());
	}

	/** What lies beside a shortcut is not the only way to the output: its gradient would be half the truth. */
	@Test
	void neverCutsBesideAShortcut() throws Exception {
		int one = convolution("one", data);
		int two = convolution("two", one);
		int three = convolution("three", two);
		int sum = graph.add("elemwise_add", "sum", Map.of(), one, three);
		int small = graph.add("Pooling", "small", Map.of("kernel", "(8, 8)", "stride", "(8, 8)"), sum);
		head(small);
		assertEquals("sum", cut(16).layer());
	}

	@Test
	void neverCutsWhereTheInputIsReadAgain() throws Exception {
		int one = convolution("one", data);
		int sum = graph.add("elemwise_add", "sum", Map.of(), one, data);
		head(graph.add("Flatten", "flat", Map.of(), sum));
		assertEquals("sum", cut(4).layer());
	}

	/** Each output of a node is only a part of what goes on. */
	@Test
	void neverCutsAtANodeOfSeveralOutputs() throws Exception {
		int one = convolution("one", data);
		int parts = graph.add("SliceChannel", "parts", Map.of("num_outputs", 3), one);
		graph.add("Concat", "joined", Map.of("num_args", 2), new int[] { parts, parts }, new int[] { 2, 0 });
		head(graph.add("Pooling", "small", Map.of("kernel", "(16, 16)"), graph.last()));
		assertEquals("joined", cut(4).layer());
		assertTrue(cut(4).body().toJson().contains("[[3,2,0],[3,0,0]]"), cut(4).body().toJson());
	}

	@Test
	void saysThatThereIsNothingToShow() {
		head(graph.add("Flatten", "flat", Map.of(), data));
		assertTrue(assertThrows(SymbolException.class, () -> cut(4)).getMessage().contains("no feature map"));
	}
}
