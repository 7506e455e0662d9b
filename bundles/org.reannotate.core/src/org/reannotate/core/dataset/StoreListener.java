package org.reannotate.core.dataset;

/** Is told what changed in a store. */
@FunctionalInterface
public interface StoreListener {

	/**
	 * Called after the change was committed and the index knows it, on the store's own thread, one event at a time and
	 * in order; changes of other processes arrive within 2 s. Must be quick, must not close the store, and must hop to the UI thread by
	 * itself. What it throws is logged and goes no further.
	 */
	void changed(StoreEvent event);
}
