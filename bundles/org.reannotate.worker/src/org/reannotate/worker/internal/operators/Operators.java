package org.reannotate.worker.internal.operators;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.worker.internal.symbol.Attributes;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.symbol.SymbolNode;

/** Every operator that a graph may have, by its name. */
final class Operators {

	/** Makes the operation of one node. */
	@FunctionalInterface
	interface Maker {

		/** @param output the node's shape for one picture */
		Operation make(Attributes attributes, long[] output) throws SymbolException;
	}

	private static final Map<String, Maker> MAKERS = makers();

	private Operators() {
	}

	private static Map<String, Maker> makers() {
		var makers = new HashMap<String, Maker>();
		LayerOperations.addTo(makers);
		ActivationOperations.addTo(makers);
		ElementOperations.addTo(makers);
		ShapeOperations.addTo(makers);
		return Map.copyOf(makers);
	}

	/** Whether a graph with it can be computed. */
	static boolean isKnown(String operator) {
		return MAKERS.containsKey(operator);
	}

	/** Whether the node is its first input as it is, when nothing learns by chance. */
	static boolean passesOn(SymbolNode node) {
		return switch (node.operator()) {
		case "Dropout", "_copy", "identity", "BlockGrad" -> true;
		default -> false;
		};
	}

	/**
	 * The operation of a node.
	 *
	 * @param number which of its outputs is computed
	 * @param output the shape of that
	 * @throws SymbolException that names node and operator, when it is none of those that are computed, or in a way that
	 *                         is not
	 */
	static Operation of(SymbolNode node, int number, long[] output) throws SymbolException {
		Maker maker = MAKERS.get(node.operator());
		if (maker == null) {
			throw new SymbolException(NLS.bind(Messages.Operators_unknown, node.name(), node.operator()));
		}
		return node.outputCount() > 1 ? ShapeOperations.part(node.read(), number, output) : maker.make(node.read(), output);
	}
}
