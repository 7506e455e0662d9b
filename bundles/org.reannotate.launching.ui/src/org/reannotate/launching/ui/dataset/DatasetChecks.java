package org.reannotate.launching.ui.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;

/**
 * Looks at the settings' dataset and backbone in a job, soon after they changed, and keeps the dataset open meanwhile.
 * {@link #check} and {@link #dispose} belong on the UI thread; listeners are told in the job's thread.
 */
public final class DatasetChecks {

	/** The family of the jobs. */
	public static final Object FAMILY = DatasetChecks.class;

	private static final int DELAY_MS = 150;

	private final DatasetSessions sessions;
	private final List<Consumer<DatasetCheck>> listeners = new CopyOnWriteArrayList<>();
	private final Job job = new CheckJob();
	private volatile @Nullable TrainingSettings wanted;
	private volatile DatasetCheck last = DatasetCheck.NONE;
	private volatile boolean disposed;
	private volatile @Nullable String backboneRead;
	private volatile @Nullable String backboneProblem;

	public DatasetChecks(DatasetSessions sessions) {
		this.sessions = sessions;
	}

	/** The open datasets. */
	public DatasetSessions sessions() {
		return sessions;
	}

	/** Is told every result. */
	public void addListener(Consumer<DatasetCheck> listener) {
		listeners.add(listener);
	}

	/** Looks at settings, soon, unless they were looked at last. */
	public void check(TrainingSettings settings) {
		if (!disposed && !settings.equals(wanted)) {
			wanted = settings;
			job.schedule(DELAY_MS);
		}
	}

	/** Looks once more: something outside the settings changed. */
	public void checkAgain() {
		backboneRead = null;
		job.schedule();
	}

	/** The last result; it may be of earlier settings. */
	public DatasetCheck last() {
		return last;
	}

	/** Closes the dataset; nothing is looked at any more. */
	public void dispose() {
		disposed = true;
		listeners.clear();
		job.cancel();
		job.schedule(); // closes off the UI thread, after what may be running
	}

	private final class CheckJob extends Job {

		private @Nullable DatasetSession held;

		CheckJob() {
			super(Messages.DatasetCheck_checking);
			setSystem(true);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			TrainingSettings settings = wanted;
			if (disposed || settings == null) {
				hold(null);
				return Status.OK_STATUS;
			}
			DatasetCheck result = look(settings);
			last = result;
			if (settings.equals(wanted)) {
				listeners.forEach(listener -> listener.accept(result));
			}
			return Status.OK_STATUS;
		}

		private DatasetCheck look(TrainingSettings settings) {
			String recipeProblem = recipeProblem(settings);
			try {
				DatasetSession session = open(settings.dataset());
				DataSummary summary = DataSummary.of(session.store().index(), settings.data(), settings.recipe());
				return new DatasetCheck(settings, session, problem(summary, settings), recipeProblem, summary);
			} catch (DatasetException e) {
				hold(null);
				return new DatasetCheck(settings, null, e.getMessage(), recipeProblem, null);
			}
		}

		private @Nullable String problem(DataSummary summary, TrainingSettings settings) {
			if (summary.categories() < 2) {
				return Messages.DatasetCheck_oneCategory;
			}
			if (summary.hasEmptyFolds(settings.recipe().evaluation().isSplit())) {
				return NLS.bind(Messages.DatasetCheck_folds, summary.parts().size(), summary.images());
			}
			return summary.isEnough() ? null : Messages.DatasetCheck_nothing;
		}

		private DatasetSession open(String dataset) throws DatasetException {
			Path folder = DatasetPlace.folder(dataset);
			if (folder == null) {
				throw new DatasetException(dataset.isBlank() ? Messages.DatasetCheck_choose
						: NLS.bind(Messages.DatasetCheck_noFolder, dataset));
			}
			DatasetSession open = held;
			if (open != null && open.folder().equals(folder)) {
				return open;
			}
			if (!Files.isRegularFile(folder.resolve("dataset.reannotate"))) {
				throw new DatasetException(NLS.bind(Messages.DatasetCheck_noDataset, folder));
			}
			DatasetSession acquired = sessions.acquire(folder);
			hold(acquired);
			return acquired;
		}

		private void hold(@Nullable DatasetSession session) {
			DatasetSession before = held;
			held = session;
			if (before != null) {
				before.close();
			}
		}

		/** What is wrong whatever the dataset is. Backbones are read whole for this, so only when another one is named. */
		private @Nullable String recipeProblem(TrainingSettings settings) {
			String named = settings.dataset() + '\n' + settings.recipe().backbone();
			if (!named.equals(backboneRead)) {
				backboneProblem = findRecipeProblem(settings);
				backboneRead = named;
			}
			return backboneProblem;
		}

		private @Nullable String findRecipeProblem(TrainingSettings settings) {
			List<String> ofDataset = settings.withRecipe(Recipe.fromScratch(Network.SMALL_RESIDUAL)).problems();
			return settings.problems().stream().filter(problem -> !ofDataset.contains(problem))
					.findFirst().orElse(null);
		}
	}
}
