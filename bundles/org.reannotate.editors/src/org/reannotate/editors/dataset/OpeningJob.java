package org.reannotate.editors.dataset;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/** Opens a dataset, which may wait for a disk or another process. */
final class OpeningJob extends Job {

	private final DatasetSessions sessions;
	private final Path folder;
	private final Consumer<DatasetSession> opened;
	private final Consumer<String> failed;

	/**
	 * @param opened takes the session over and closes it; called in the job's thread
	 * @param failed is told why not, for people; called in the job's thread
	 */
	OpeningJob(DatasetSessions sessions, Path folder, Consumer<DatasetSession> opened, Consumer<String> failed) {
		super(NLS.bind(Messages.DatasetEditor_opening, folder.getFileName()));
		this.sessions = sessions;
		this.folder = folder;
		this.opened = opened;
		this.failed = failed;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == DatasetEditor.FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			opened.accept(sessions.acquire(folder));
		} catch (DatasetException e) {
			failed.accept(String.valueOf(e.getMessage()));
			ILog.of(DatasetEditor.class).warn(e.getMessage(), e);
		}
		return Status.OK_STATUS;
	}
}
