package org.reannotate.launching.ui;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.launching.TrainingLaunches;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.dataset.DatasetPlace;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;
import org.reannotate.ui.thread.UiThread;

/**
 * A command about an earlier run, which is read in a job first. Its parameters are the dataset's folder and the run's
 * name.
 */
abstract class RunCommandHandler extends AbstractHandler {

	private static final String RUN = "run";

	@Override
	public final @Nullable Object execute(ExecutionEvent event) {
		Path folder = TrainHandler.folder(event);
		String run = event.getParameter(RUN);
		if (folder != null && run != null) {
			Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
			var sessions = HandlerUtil.getActiveWorkbenchWindow(event).getService(DatasetSessions.class);
			IJobFunction reading = monitor -> read(sessions, folder, run, shell);
			Job job = Job.create(Messages.RunCommands_reading, reading);
			job.schedule();
		}
		return null;
	}

	private IStatus read(DatasetSessions sessions, Path folder, String name, Shell shell) {
		try (DatasetSession session = sessions.acquire(folder)) {
			RunEntry run = RunCatalog.of(session.store()).runs().stream().filter(entry -> entry.name().equals(name)).findFirst()
					.orElse(null);
			RunInfo info = run == null ? null : run.info();
			if (run == null || info == null) {
				return Status.error(NLS.bind(Messages.RunCommands_noRun, name));
			}
			var settings = new TrainingSettings(DatasetPlace.text(folder), info.recipe(), run.data());
			ILaunchConfiguration configuration = configuration(folder, settings, name);
			UiThread.run(shell, () -> use(shell, configuration));
			return Status.OK_STATUS;
		} catch (DatasetException | AuditException e) {
			return Status.error(e.getMessage(), e);
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	/** The configuration to use; in the job's thread. */
	abstract ILaunchConfiguration configuration(Path folder, TrainingSettings settings, String run) throws CoreException;

	/** Does it; on the UI thread. */
	abstract void use(Shell shell, ILaunchConfiguration configuration);

	/** Opens a new configuration with a run's recipe and data. */
	public static final class TrainLike extends RunCommandHandler {

		@Override
		ILaunchConfiguration configuration(Path folder, TrainingSettings settings, String run) throws CoreException {
			return TrainingConfigurations.create(folder, settings);
		}

		@Override
		void use(Shell shell, ILaunchConfiguration configuration) {
			TrainHandler.open(shell, configuration);
		}
	}

	/** Goes on with a run that was broken off, as a launch of its own that leaves no configuration behind. */
	public static final class Resume extends RunCommandHandler {

		@Override
		ILaunchConfiguration configuration(Path folder, TrainingSettings settings, String run) throws CoreException {
			return TrainingLaunches.resuming(folder, run);
		}

		@Override
		void use(Shell shell, ILaunchConfiguration configuration) {
			DebugUITools.launch(configuration, ILaunchManager.RUN_MODE);
		}
	}
}
