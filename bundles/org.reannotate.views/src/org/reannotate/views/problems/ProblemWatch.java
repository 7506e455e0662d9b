package org.reannotate.views.problems;

import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;
import org.reannotate.ui.session.SessionListener;
import org.reannotate.views.duplicates.GroupCache;

/** Keeps the markers of the dataset that the person works on up to date, from the start of the workbench on. */
public class ProblemWatch implements IStartup {

	/** The family of the jobs that look for problems. */
	public static final Object FAMILY = ProblemWatch.class;

	private static final Set<Change> CONCERNS = Set.of(Change.SAMPLES, Change.DECISIONS, Change.TAXONOMY,
			Change.DUPLICATES);
	/** Markers may lag behind a person who decides fast, so that they cost nothing meanwhile. */
	private static final int DELAY_MS = 500;

	private final SessionListener listener = new Listener();
	private final Job job = new LookingJob();
	private final GroupCache groups = new GroupCache();
	private @Nullable DatasetSession followed;
	private @Nullable DatasetSessions sessions;

	@Override
	public void earlyStartup() {
		DatasetSessions found = PlatformUI.getWorkbench().getService(DatasetSessions.class);
		if (found != null) {
			sessions = found;
			found.addListener(this::follow);
			follow();
		}
	}

	private void follow() {
		DatasetSessions all = sessions;
		synchronized (this) {
			// read in here: else who reads first might write last, and follow what is closed by then
			DatasetSession current = all == null ? null : all.current();
			DatasetSession before = followed;
			if (current == before) {
				return;
			}
			if (before != null) {
				before.removeListener(listener);
			}
			followed = current;
			if (current != null) {
				current.addListener(listener);
			}
		}
		job.schedule(DELAY_MS);
	}

	private synchronized @Nullable DatasetSession followed() {
		return followed;
	}

	private final class Listener implements SessionListener {
		@Override
		public void storeChanged(StoreEvent event) {
			groups.changed(event);
			if (event.changes().stream().anyMatch(CONCERNS::contains)) {
				job.schedule(DELAY_MS);
			}
		}

		@Override
		public void reloaded() {
			job.schedule(DELAY_MS);
		}
	}

	private final class LookingJob extends Job {

		LookingJob() {
			super(Messages.ProblemWatch_job);
			setSystem(true);
			setPriority(DECORATE);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			DatasetSession session = followed();
			IFile file = session == null ? null : ProblemMarkers.file(session.folder());
			if (session == null || file == null) {
				return Status.OK_STATUS;
			}
			try {
				List<DatasetProblem> problems = ProblemFinder.find(session.store(), groups.get(session), session.findings().set());
				ProblemMarkers.update(file, problems, monitor);
			} catch (DatasetException e) {
				// closed meanwhile, or damaged: whoever shows the dataset says so
				return Status.CANCEL_STATUS;
			} catch (CoreException e) {
				ILog.of(ProblemWatch.class).log(e.getStatus());
			}
			return Status.OK_STATUS;
		}
	}
}
