package org.reannotate.worker.internal.refit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.reannotate.worker.internal.engine.WorkerException;

/**
 * Networks that were asked for last, kept loaded. What is on loan stays open however many others are asked for meanwhile,
 * because work in the background is overtaken between two of its batches; it is closed when it comes back to too many.
 * Used by the computing thread only.
 *
 * <pre>
 * try (var loan = loaded.borrow(key, () -&gt; load(key))) {
 * 	loan.network().embed(pictures, count);
 * }
 * </pre>
 *
 * @param <K> names a network
 * @param <N> a network in the engine
 */
final class Loaded<K, N> {

	/** Loads a network that is not there. */
	@FunctionalInterface
	interface Loader<N> {
		N load() throws WorkerException;
	}

	/** The right to use a network until this is closed; the network itself is never closed by its borrower. */
	final class Loan implements AutoCloseable {

		private final Entry<N> entry;
		private boolean back;

		private Loan(Entry<N> entry) {
			this.entry = entry;
			entry.loans++;
		}

		N network() {
			return entry.network;
		}

		@Override
		public void close() {
			if (!back) {
				back = true;
				entry.loans--;
				closeAllBut(most);
			}
		}
	}

	private static final class Entry<N> {
		private final N network;
		private int loans;

		Entry(N network) {
			this.network = network;
		}
	}

	private final int most;
	private final Consumer<N> close;
	private final Map<K, Entry<N>> entries = new LinkedHashMap<>(4, 0.75f, true);

	/**
	 * @param most  how many are kept; more are open only while more are on loan
	 * @param close ends one
	 */
	Loaded(int most, Consumer<N> close) {
		this.most = most;
		this.close = close;
	}

	/** Lends that network, loaded now or before. */
	Loan borrow(K key, Loader<N> loader) throws WorkerException {
		Entry<N> known = entries.get(key);
		if (known == null) {
			// First, so that memory never holds one more than it has to.
			closeAllBut(most - 1);
			known = new Entry<>(loader.load());
			entries.put(key, known);
		}
		return new Loan(known);
	}

	private void closeAllBut(int count) {
		List<Entry<N>> closed = new ArrayList<>();
		var oldest = entries.values().iterator();
		for (int open = entries.size(); open > count && oldest.hasNext();) {
			Entry<N> next = oldest.next();
			if (next.loans == 0) {
				oldest.remove();
				closed.add(next);
				open--;
			}
		}
		closed.forEach(entry -> close.accept(entry.network));
	}
}
