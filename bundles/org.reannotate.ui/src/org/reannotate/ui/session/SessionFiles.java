package org.reannotate.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.query.SampleIndex;

/**
 * What people's looking at images shows about their files: one that is gone or damaged counts as unreadable from then on,
 * and as readable again when it is seen again. Thread-safe and quick; a job records it.
 */
public final class SessionFiles {

	/** What is noticed together is recorded together. */
	private static final int GATHER_MS = 300;

	/** Before the reason of what was noticed here, as it is stored. */
	private static final String SINCE = "since the import: ";

	private final DatasetStore store;
	private final Map<Integer, String> noticed = new HashMap<>();
	/** Unreadable to the import, though not to a gallery. */
	private final Set<Integer> importers = new HashSet<>();
	private final Job job = Job.createSystem(Messages.SessionFiles_job, (ICoreRunnable) monitor -> save());
	private boolean closed;

	SessionFiles(DatasetStore store) {
		this.store = store;
		job.setPriority(Job.SHORT);
	}

	/** The file of a sample cannot be used. */
	public void failed(int sampleId, String reason) {
		notice(sampleId, reason);
	}

	/** The file of a sample is there and was decoded. */
	public void decoded(int sampleId) {
		notice(sampleId, "");
	}

	private void notice(int sampleId, String reason) {
		SampleIndex index = store.index();
		int row = index.row(sampleId);
		if (row < 0 || index.missing(row) || store.info().readOnly()) {
			return;
		}
		boolean news = index.unreadable(row) == reason.isEmpty();
		synchronized (this) {
			if (!news || reason.isEmpty() && importers.contains(sampleId)) {
				noticed.remove(sampleId);
			} else if (!closed && !reason.equals(noticed.put(sampleId, reason))) {
				job.schedule(GATHER_MS);
			}
		}
	}

	private synchronized Map<Integer, String> take() {
		Map<Integer, String> taken = new TreeMap<>(noticed);
		noticed.clear();
		return taken;
	}

	/** Where a whole folder of images is out of reach, a disk is not there: that says nothing about its images. */
	private void save() {
		Map<Integer, String> taken = take();
		if (taken.isEmpty() || !store.info().imageRoots().stream().allMatch(SessionFiles::reachable)) {
			return;
		}
		try {
			leaveToTheImport(taken);
			int[] ids = taken.keySet().stream().mapToInt(Integer::intValue).toArray();
			String[] reasons = taken.values().stream().map(why -> why.isEmpty() ? why : SINCE + why).toArray(String[]::new);
			store.saveReadability(ids, reasons);
		} catch (DatasetException e) {
			ILog.of(SessionFiles.class).warn(e.getMessage(), e);
		}
	}

	/** What the import found wrong stays so: a thumbnail is made of less than a whole file. */
	private void leaveToTheImport(Map<Integer, String> taken) throws DatasetException {
		int[] mended = taken.entrySet().stream().filter(each -> each.getValue().isEmpty()).mapToInt(Map.Entry::getKey)
				.toArray();
		for (SampleRecord sample : store.samples(mended)) {
			String why = sample.unreadable();
			if (why != null && !why.startsWith(SINCE)) {
				taken.remove(sample.id());
				synchronized (this) {
					importers.add(sample.id());
				}
			}
		}
	}

	private static boolean reachable(Path root) {
		return Files.isDirectory(root);
	}

	synchronized void close() {
		closed = true;
		noticed.clear();
		job.cancel();
	}
}
