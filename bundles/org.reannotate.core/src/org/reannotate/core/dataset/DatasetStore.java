package org.reannotate.core.dataset;

/**
 * A dataset: the one place of truth for its taxonomy, samples, decisions, findings and runs. Thread-safe; made by
 * {@link DatasetStores}; whoever opened it closes it.
 * <p>
 * Everything that changes something is one transaction unless it says otherwise, is durable when it returns (also when
 * the process is killed right after), and is seen by {@link #index()} and every later call of the same store. Other
 * stores on the same dataset, in this process or another one, see it within 2 s. All methods block; none may be
 * called on the UI thread but {@link #info()}, {@link #index()}, {@link #categories()}, {@link #query} and
 * {@link #count}, which answer from memory.
 */
public interface DatasetStore
		extends TaxonomyStore, SampleStore, DecisionStore, FindingStore, AutoCloseable {

	DatasetInfo info();

	void addListener(StoreListener listener);

	void removeListener(StoreListener listener);

	/** Waits for calls in other threads and closes. Closing again does nothing; any other call then fails. */
	@Override
	void close() throws DatasetException;
}
