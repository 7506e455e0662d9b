package org.reannotate.core.model;

/** Is told the losses of a sweep of the learning rate while it goes on. */
@FunctionalInterface
public interface RateListener {

	/** Listens to nothing. */
	RateListener NONE = (rate, loss) -> {
		// nobody looks at it
	};

	/**
	 * Something was learnt with a rate. Called on the thread that waits for the sweep; must return at once.
	 *
	 * @param rate higher than the one before; lower where it was begun anew with smaller batches, for lack of memory
	 * @param loss of this step alone, not smoothed
	 */
	void seen(double rate, double loss);
}
