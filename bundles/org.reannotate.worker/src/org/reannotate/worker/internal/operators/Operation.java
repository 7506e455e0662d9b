package org.reannotate.worker.internal.operators;

import ai.djl.ndarray.NDArray;

/** What a node makes of its inputs, as in prediction; the batch is the first side of the first input. */
@FunctionalInterface
interface Operation {

	/**
	 * Computes; inputs stay as they are.
	 *
	 * @param inputs in the node's order, parameters among them
	 * @return an array in the manager of the first input
	 */
	NDArray compute(NDArray[] inputs);
}
