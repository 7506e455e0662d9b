package org.reannotate.worker.internal.symbol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.Numbers;

/**
 * The shapes of a whole graph for one image, worked out before anything is allocated, and refused where activations,
 * parameters or cost are beyond any network meant for this.
 *
 * @param parameters shape of each parameter, by name
 * @param output     shape of the last node
 * @param largest    elements of the largest activation
 * @param activations shape of each computed node, by name
 */
public record SymbolShapes(Map<String, long[]> parameters, long[] output, long largest,
		Map<String, long[]> activations) {

	private static final long MOST_ELEMENTS = 1L << 26;
	private static final long MOST_PARAMETERS = 1L << 31;
	private static final long MOST_MULTIPLICATIONS = 200_000_000_000L;

	/** Works them out. */
	public static SymbolShapes infer(SymbolGraph graph, String input, long[] inputShape) throws SymbolException {
		var inference = new Inference(graph.nodes(), input, inputShape);
		inference.run();
		return new SymbolShapes(inference.parameters, inference.shapes[inference.shapes.length - 1], inference.largest,
				inference.activations);
	}

	/** Values of the output an image. */
	public int outputSize() {
		return (int) ShapeScope.product(output);
	}

	private static final class Inference {

		private final List<SymbolNode> nodes;
		private final String input;
		private final long[] inputShape;
		private final long[] @Nullable [] shapes;
		private final Map<String, long[]> parameters = new LinkedHashMap<>();
		private final Map<String, long[]> activations = new LinkedHashMap<>();
		private long multiplications;
		private long elements;
		private long largest;

		Inference(List<SymbolNode> nodes, String input, long[] inputShape) {
			this.nodes = nodes;
			this.input = input;
			this.inputShape = inputShape;
			this.shapes = new long[nodes.size()][];
		}

		void run() throws SymbolException {
			for (int i = 0; i < shapes.length; i++) {
				SymbolNode node = nodes.get(i);
				if (node.isVariable()) {
					shapes[i] = node.name().equals(input) ? inputShape : null;
				} else {
					long[] shape = ShapeRules.output(node, new Scope(node));
					check(node, shape);
					shapes[i] = shape;
					activations.put(node.name(), shape);
				}
			}
			requireAllParametersUsed();
		}

		private void check(SymbolNode node, long[] shape) throws SymbolException {
			long size = ShapeScope.product(shape);
			if (size <= 0 || size > MOST_ELEMENTS) {
				throw new SymbolException(NLS.bind(Messages.SymbolShapes_tooLarge,
						new Object[] { node.name(), Numbers.of(size), Numbers.of(MOST_ELEMENTS) }));
			}
			largest = Math.max(largest, size);
		}

		private void requireAllParametersUsed() throws SymbolException {
			for (SymbolNode node : nodes) {
				if (node.isVariable() && !node.name().equals(input) && !parameters.containsKey(node.name())) {
					throw new SymbolException(NLS.bind(Messages.SymbolShapes_variable, node.name()));
				}
			}
		}

		private final class Scope implements ShapeScope {

			private final SymbolNode node;

			Scope(SymbolNode node) {
				this.node = node;
			}

			@Override
			public int count() {
				return node.inputs().length;
			}

			@Override
			public long[] shape(int number) throws SymbolException {
				long[] shape = number < count() ? shapes[node.inputs()[number]] : null;
				if (shape == null) {
					throw new SymbolException(NLS.bind(Messages.SymbolShapes_noInput, node.name(), number));
				}
				return shape;
			}

			@Override
			public void parameter(int number, long... shape) throws SymbolException {
				if (number >= count() || !nodes.get(node.inputs()[number]).isVariable()) {
					throw new SymbolException(NLS.bind(Messages.SymbolShapes_noParameter, node.name(), number));
				}
				String name = nodes.get(node.inputs()[number]).name();
				long[] before = parameters.put(name, shape);
				elements += before == null ? Math.min(MOST_PARAMETERS, ShapeScope.product(shape)) : 0;
				if (elements > MOST_PARAMETERS || before != null && !java.util.Arrays.equals(before, shape)) {
					throw new SymbolException(NLS.bind(Messages.SymbolShapes_parameter, name));
				}
			}

			@Override
			public void multiplications(long count) throws SymbolException {
				multiplications += Math.max(0, Math.min(count, MOST_MULTIPLICATIONS));
				if (count < 0 || multiplications > MOST_MULTIPLICATIONS) {
					throw new SymbolException(NLS.bind(Messages.SymbolShapes_multiplications,
							Numbers.of(MOST_MULTIPLICATIONS)));
				}
			}
		}
	}
}
