package org.reannotate.ui.session;

import org.reannotate.core.dataset.StoreEvent;

/**
 * Is told what changes in an open dataset. Called off the UI thread; must be quick and hop by itself
 * ({@link org.reannotate.ui.thread.UiThread}).
 */
public interface SessionListener {

	/** The store changed, and its index knows it. */
	default void storeChanged(StoreEvent event) {
		// most listeners want one of the two
	}

	/** {@link DatasetSession#findings()} or {@link DatasetSession#taxonomy()} are others than before. */
	default void reloaded() {
		// most listeners want one of the two
	}

	/**
	 * {@link DatasetSession#samples()} has read samples that were asked for, or read them again, or
	 * {@link DatasetSession#beingSaved()} changed.
	 */
	default void samplesRead() {
		// only galleries and image editors need it
	}

	/** {@link DatasetSession#audit()} began, ended, or is further. */
	default void auditProgressed() {
		// only what waits for findings needs it
	}
}
