package org.reannotate.editors.sample;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/** Opens the dataset of a sample, which may wait for a disk or another process, and finds the list it was opened from. */
final class SampleOpening extends Job {

	private final DatasetSessions sessions;
	private final Path folder;
	private final SampleWalk walk;
	private final BiConsumer<DatasetSession, SampleList> opened;
	private final Consumer<String> failed;

	/**
	 * @param opened takes over the session and closes it; is told the list, found again after a restart; in the job
	 * @param failed is told why not, for people; in the job
	 */
	SampleOpening(DatasetSessions sessions, Path folder, SampleWalk walk, BiConsumer<DatasetSession, SampleList> opened,
			Consumer<String> failed) {
		super(NLS.bind(Messages.SampleEditor_opening, folder.getFileName()));
		this.sessions = sessions;
		this.folder = folder;
		this.walk = walk;
		this.opened = opened;
		this.failed = failed;
		setPriority(INTERACTIVE);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == SampleEditor.FAMILY;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		try {
			DatasetSession acquired = sessions.acquire(folder);
			opened.accept(acquired, walk.list().size() > 0 ? walk.list() : LostList.find(acquired.store(), walk));
		} catch (DatasetException e) {
			ILog.of(SampleEditor.class).warn(e.getMessage(), e);
			failed.accept(String.valueOf(e.getMessage()));
		}
		return Status.OK_STATUS;
	}
}
