package org.reannotate.worker.internal.blocks;

/** A block that can be written as nodes of a symbol graph, as which other programs read networks. */
interface Symbolic {

	/**
	 * Adds the block as it predicts.
	 *
	 * @param input number of the node that it reads
	 * @return number of the node that it makes
	 */
	int write(BlockSymbols symbols, int input);
}
