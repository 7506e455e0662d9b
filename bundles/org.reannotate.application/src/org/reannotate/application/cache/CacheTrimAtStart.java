package org.reannotate.application.cache;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IStartup;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.words.IoWords;

/** Trims the cache in the background when the workbench is up and has become quiet. */
public final class CacheTrimAtStart implements IStartup {

	/** Family of the job. */
	public static final Object FAMILY = new Object();

	private static final long UNTIL_QUIET_MILLIS = 20_000;

	@Override
	public void earlyStartup() {
		var job = new TrimJob();
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule(UNTIL_QUIET_MILLIS);
	}

	private static final class TrimJob extends Job {

		TrimJob() {
			super(Messages.CacheTrimAtStart_name);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				CacheTrim.of(ReannotateHome.current()).run();
				return Status.OK_STATUS;
			} catch (IOException e) {
				return Status.warning(NLS.bind(Messages.CacheTrimAtStart_failed, IoWords.of(e)), e);
			}
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	}
}
