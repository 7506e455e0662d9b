package org.reannotate.worker.internal.symbol;

/** The shapes around one node while a graph is checked. */
interface ShapeScope {

	/** How many inputs the node has. */
	int count();

	/** Shape of a computed input. */
	long[] shape(int input) throws SymbolException;

	/** Says which shape a parameter among the inputs must have. */
	void parameter(int input, long... shape) throws SymbolException;

	/** Adds to the cost of an image. */
	void multiplications(long count) throws SymbolException;

	/** Number of elements, {@link Long#MAX_VALUE} where it overflows. */
	static long product(long[] shape) {
		long product = 1;
		for (long side : shape) {
			long high = Math.multiplyHigh(product, side);
			product *= side;
			if (high != 0 || product < 0) {
				return Long.MAX_VALUE;
			}
		}
		return product;
	}
}
