package org.reannotate.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.dataset.StoreEvent;

/**
 * The samples of a dataset that are in view, kept in memory and read ahead by a job. Thread-safe; nothing blocks.
 * {@link SessionListener#samplesRead()} says when something that was asked for is there.
 */
public final class SessionSamples {

	/** The family of the jobs that read samples. */
	public static final Object FAMILY = SessionSamples.class;

	private static final int KEPT = 20_000;
	/** Samples that wait to be read; who asks for more has scrolled past the first ones. */
	private static final int WAITING = 2_000;
	private static final int BATCH = 250;

	private final DatasetStore store;
	private final Runnable read;
	private final Job job = Job.createSystem(Messages.SessionSamples_job, this::run);
	private final Map<Integer, LoadedSample> samples = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Integer, LoadedSample> eldest) {
			return size() > KEPT;
		}
	};
	private final Set<Integer> loading = new LinkedHashSet<>();
	private final Set<Integer> stale = new LinkedHashSet<>();
	private final LinkedHashSet<Integer> wanted = new LinkedHashSet<>();
	private boolean closed;

	/** @param read is run, in the job, after samples were read */
	SessionSamples(DatasetStore store, Runnable read) {
		this.store = store;
		this.read = read;
		job.setPriority(Job.INTERACTIVE);
	}

	/** A sample as it was read last, or null while it is not read. Asks for it when it is not read or changed since. */
	public synchronized @Nullable LoadedSample get(int sampleId) {
		LoadedSample sample = samples.get(sampleId);
		if (sample == null || stale.contains(sampleId)) {
			ask(sampleId);
		}
		return sample;
	}

	/** A sample as it was read last, or null; asks for nothing. */
	public synchronized @Nullable LoadedSample peek(int sampleId) {
		return samples.get(sampleId);
	}

	/** Asks for samples that will be looked at soon. The last ones asked for are read first. */
	public synchronized void want(int... sampleIds) {
		for (int id : sampleIds) {
			if (!samples.containsKey(id)) {
				ask(id);
			}
		}
	}

	private void ask(int sampleId) {
		if (!closed && !loading.contains(sampleId)) {
			wanted.add(sampleId);
			if (wanted.size() > WAITING) {
				wanted.remove(wanted.iterator().next());
			}
			job.schedule();
		}
	}

	/** What is kept may be wrong from now on; it is read again when it is next asked for. */
	synchronized void changed(StoreEvent event) {
		int[] ids = event.sampleIds();
		if (ids == null) {
			stale.addAll(samples.keySet());
			stale.addAll(loading);
		} else {
			for (int id : ids) {
				if (samples.containsKey(id) || loading.contains(id)) {
					stale.add(id);
				}
			}
		}
	}

	synchronized void close() {
		closed = true;
		wanted.clear();
		job.cancel();
	}

	private IStatus run(IProgressMonitor monitor) {
		try {
			while (!monitor.isCanceled() && readNext()) {
				read.run();
			}
			return Status.OK_STATUS;
		} catch (DatasetException e) {
			return isClosed() ? Status.CANCEL_STATUS : Status.warning(e.getMessage(), e);
		}
	}

	/** Reads some of those asked for, now; returns whether there were any. What could not be read may be asked for again. */
	boolean readNext() throws DatasetException {
		int[] ids = next();
		List<LoadedSample> loaded = List.of();
		try {
			loaded = load(ids);
		} finally {
			keep(ids, loaded);
		}
		return ids.length > 0;
	}

	private synchronized boolean isClosed() {
		return closed;
	}

	/** The samples asked for last, at most a batch of them. */
	private synchronized int[] next() {
		int count = Math.min(BATCH, wanted.size());
		int[] ids = wanted.stream().skip(wanted.size() - count).mapToInt(Integer::intValue).toArray();
		for (int id : ids) {
			wanted.remove(id);
			stale.remove(id);
			loading.add(id);
		}
		return ids;
	}

	private List<LoadedSample> load(int[] ids) throws DatasetException {
		var loaded = new ArrayList<LoadedSample>(ids.length);
		for (SampleRecord sample : store.samples(ids)) {
			loaded.add(new LoadedSample(sample, image(sample)));
		}
		return loaded;
	}

	private @Nullable Path image(SampleRecord sample) {
		try {
			return store.imagePath(sample);
		} catch (DatasetException e) {
			ILog.of(SessionSamples.class).warn(e.getMessage(), e);
			return null;
		}
	}

	private synchronized void keep(int[] ids, List<LoadedSample> loaded) {
		for (int id : ids) {
			loading.remove(id);
		}
		loaded.forEach(sample -> samples.put(sample.record().id(), sample));
	}
}
