package org.reannotate.editors.sample.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.insight.FreshImages;
import org.reannotate.audit.insight.FreshReading;
import org.reannotate.audit.insight.Insights;
import org.reannotate.audit.insight.RunInsight;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.model.ModelException;

/**
 * Asks the newest run about the sample that is looked at and those that may be next: first the likeliest categories of
 * all of them, then, where the person stays, the nearest neighbours of the one. Thread-safe.
 */
public final class OpinionReader {

	private static final int KEPT = 64;
	private static final int TOP = 10;
	private static final int NEIGHBOURS = 12;
	/** How long a person stays at an image before its neighbours are searched. */
	private static final int STAY_MS = 150;

	private final DatasetStore store;
	private final Insights insights;
	private final @Nullable FreshImages fresh;
	private final Runnable read;
	private final Job asking = new OpinionJob(this::ask);
	private final Job searching = new OpinionJob(this::search);
	private final Map<Integer, ModelOpinion> opinions = new LinkedHashMap<>();
	private int[] wanted = new int[0];
	private boolean outdated = true;
	private volatile @Nullable RunInsight insight;
	private volatile String trouble = "";
	private volatile boolean closed;
	private final IProgressMonitor cancelling = new Unwanted();

	/**
	 * @param fresh asked about images that the run did not see; null: nobody is
	 * @param read  is run in the job when something more is known
	 */
	public OpinionReader(DatasetStore store, Insights insights, @Nullable FreshImages fresh, Runnable read) {
		this.store = store;
		this.insights = insights;
		this.fresh = fresh;
		this.read = read;
	}

	/** What is known about a sample, or null. */
	public synchronized @Nullable ModelOpinion get(int sampleId) {
		return opinions.get(sampleId);
	}

	/** Asks about these samples, the first one most of all; what else was wanted is forgotten. */
	public synchronized void want(int sampleId, int... next) {
		wanted = new int[next.length + 1];
		wanted[0] = sampleId;
		System.arraycopy(next, 0, wanted, 1, next.length);
		asking.schedule();
		searching.cancel();
		searching.schedule(STAY_MS);
	}

	/** Forgets what a change made wrong. */
	public synchronized void changed(StoreEvent event) {
		if (event.changes().contains(Change.RUNS) || event.changes().contains(Change.FINDINGS)
				|| event.changes().contains(Change.TAXONOMY) || event.changes().contains(Change.SAMPLES)) {
			opinions.clear();
			outdated = true;
		}
	}

	/** Ends asking. */
	public void close() {
		closed = true;
		asking.cancel();
		searching.cancel();
	}

	private synchronized int[] wanted() {
		return wanted.clone();
	}

	private synchronized boolean renew() {
		boolean renew = outdated;
		outdated = false;
		return renew;
	}

	private synchronized void keep(int sampleId, ModelOpinion opinion) {
		if (outdated) {
			return;
		}
		opinions.remove(sampleId);
		opinions.put(sampleId, opinion);
		if (opinions.size() > KEPT) {
			opinions.remove(opinions.keySet().iterator().next());
		}
	}

	private ModelOpinion opinion(@Nullable RunInsight run, int sampleId) {
		if (run == null) {
			return new ModelOpinion(List.of(), List.of(), trouble.isEmpty() ? Messages.OpinionReader_noRun : trouble);
		}
		return run.has(sampleId) ? new ModelOpinion(run.top(sampleId, TOP), null, "")
				: new ModelOpinion(List.of(), List.of(), Messages.OpinionReader_notInRun);
	}

	private void ask() {
		int[] ids = wanted();
		try {
			if (renew()) {
				trouble = "";
				insight = insights.of(store);
			}
		} catch (DatasetException e) {
			insight = null;
			trouble = e.getMessage();
		}
		for (int id : ids) {
			if (get(id) == null && !closed) {
				keep(id, opinion(insight, id));
				read.run();
			}
		}
	}

	private void search() {
		int sampleId = wanted()[0];
		RunInsight run = insight;
		ModelOpinion opinion = get(sampleId);
		if (opinion == null) {
			searching.schedule(STAY_MS);
		} else if (run != null && !run.has(sampleId)) {
			askAboutFresh(run, sampleId);
		} else if (run != null && opinion.neighbours() == null) {
			keep(sampleId, opinion.withNeighbours(run.neighbours(sampleId, NEIGHBOURS)));
			read.run();
		}
	}

	/** The run did not see this image; its networks may be asked. What they cannot say is no matter for the person. */
	private void askAboutFresh(RunInsight run, int sampleId) {
		FreshImages images = fresh;
		ModelOpinion opinion = get(sampleId);
		if (images == null || opinion == null || !opinion.top().isEmpty()) {
			return;
		}
		try {
			FreshReading reading = images.read(store, run, sampleId, TOP, NEIGHBOURS, cancelling);
			keep(sampleId, new ModelOpinion(reading.categories(), reading.neighbours(), ""));
			read.run();
		} catch (OperationCanceledException e) {
			// Another image is looked at by now.
			return;
		} catch (ModelException | DatasetException e) {
			keep(sampleId, new ModelOpinion(List.of(), List.of(), Messages.OpinionReader_notInRun));
		}
	}

	/** Cancels what is asked about an image that nobody looks at any more. */
	private final class Unwanted extends NullProgressMonitor {

		@Override
		public boolean isCanceled() {
			return closed || super.isCanceled();
		}
	}

	private final class OpinionJob extends Job {

		private final Runnable work;

		OpinionJob(Runnable work) {
			super(Messages.OpinionReader_job);
			this.work = work;
			setSystem(true);
			setPriority(SHORT);
		}

		@Override
		public boolean belongsTo(@Nullable Object family) {
			return family == FactsReader.FAMILY;
		}

		@Override
		protected IStatus run(@Nullable IProgressMonitor monitor) {
			if (!closed) {
				work.run();
			}
			return Status.OK_STATUS;
		}
	}
}
