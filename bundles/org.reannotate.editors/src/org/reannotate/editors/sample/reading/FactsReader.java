package org.reannotate.editors.sample.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.DecisionQuery;

/**
 * Reads notes and decisions of the sample that is looked at, then of those that may be next, and what is written about
 * the categories. Thread-safe; nothing but the job touches the store.
 */
public final class FactsReader {

	/** The family of the jobs that read for sample editors. */
	public static final Object FAMILY = FactsReader.class;

	private static final int KEPT = 64;

	private final DatasetStore store;
	private final Runnable read;
	private final Consumer<String> failed;
	private final Job job = new ReadingJob();
	private final Map<Integer, SampleFacts> facts = new LinkedHashMap<>();
	private final Set<Integer> stale = new HashSet<>();
	private final List<Integer> wanted = new ArrayList<>();
	private boolean guideOutdated = true;
	private int generation;
	private volatile CategoryGuide guide = CategoryGuide.EMPTY;
	private volatile boolean closed;

	/**
	 * @param read   is run in the job when something more is known
	 * @param failed is told in the job why nothing can be read
	 */
	public FactsReader(DatasetStore store, Runnable read, Consumer<String> failed) {
		this.store = store;
		this.read = read;
		this.failed = failed;
	}

	/** What is known about a sample, perhaps not the newest, or null. */
	public synchronized @Nullable SampleFacts get(int sampleId) {
		return facts.get(sampleId);
	}

	/** Returns whether what is known about a sample is the newest. */
	public synchronized boolean isCurrent(int sampleId) {
		return facts.containsKey(sampleId) && !stale.contains(sampleId);
	}

	/** What is written about the categories. */
	public CategoryGuide guide() {
		return guide;
	}

	/** Reads these samples, those that are not known yet, in this order; what else was wanted is forgotten. */
	public synchronized void want(int sampleId, int... next) {
		wanted.clear();
		add(sampleId);
		for (int id : next) {
			add(id);
		}
		if (!wanted.isEmpty() || guideOutdated) {
			job.schedule();
		}
	}

	private void add(int sampleId) {
		if ((!facts.containsKey(sampleId) || stale.contains(sampleId)) && !wanted.contains(sampleId)) {
			wanted.add(sampleId);
		}
	}

	/** Remembers what a change made wrong; the samples that are still of interest must be wanted again. */
	public synchronized void changed(StoreEvent event) {
		generation++;
		facts.keySet().stream().filter(event::concerns).forEach(stale::add);
		guideOutdated |= event.changes().contains(Change.TAXONOMY);
	}

	/** What is known about one sample is not the newest, because the person at the keyboard changed it. */
	public synchronized void forget(int sampleId) {
		generation++;
		stale.add(sampleId);
	}

	/** Ends reading. */
	public void close() {
		closed = true;
		job.cancel();
	}

	private synchronized int next() {
		return wanted.isEmpty() ? -1 : wanted.remove(0);
	}

	private synchronized boolean guideWanted() {
		boolean outdated = guideOutdated;
		guideOutdated = false;
		return outdated;
	}

	private synchronized int generation() {
		return generation;
	}

	private SampleFacts load(int sampleId) throws DatasetException {
		return new SampleFacts(store.details(sampleId), store.decisions(DecisionQuery.ofSample(sampleId)));
	}

	/** Keeps what was read, unless something changed while it was read: then it is read again. */
	private synchronized void keep(int sampleId, SampleFacts loaded, int readAt) {
		if (readAt != generation) {
			wanted.add(0, sampleId);
			return;
		}
		facts.remove(sampleId);
		facts.put(sampleId, loaded);
		stale.remove(sampleId);
		if (facts.size() > KEPT) {
			int oldest = facts.keySet().iterator().next();
			facts.remove(oldest);
			stale.remove(oldest);
		}
	}

	private final class ReadingJob extends Job {

		ReadingJob() {
			super(Messages.FactsReader_job);
			setSystem(true);
			setPriority(INTERACTIVE);
		}

		@Override
		public boolean belongsTo(@Nullable Object family) {
			return family == FAMILY;
		}

		@Override
		protected IStatus run(@Nullable IProgressMonitor monitor) {
			try {
				for (int id = next(); id >= 0 && !closed; id = next()) {
					int readAt = generation();
					keep(id, load(id), readAt);
					read.run();
				}
				if (guideWanted() && !closed) {
					guide = CategoryGuide.of(store.readTaxonomy());
					read.run();
				}
				return Status.OK_STATUS;
			} catch (DatasetException e) {
				if (!closed) {
					failed.accept(e.getMessage());
				}
				return Status.CANCEL_STATUS;
			}
		}
	}
}
