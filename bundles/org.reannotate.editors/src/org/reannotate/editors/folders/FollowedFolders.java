package org.reannotate.editors.folders;

import java.io.IOException;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelPreferences;
import org.reannotate.formats.importing.FolderRefresh;
import org.reannotate.protocol.words.IoWords;

/**
 * Takes over new and changed images of the folders and tables that an open dataset was made from, some moments after they
 * came; what came while it was closed, after one look by the times of folders and files. What follows (embedding,
 * predictions, findings) follows from the samples, as after any import. Nothing is ever marked missing.
 */
public final class FollowedFolders implements AutoCloseable {

	/** The family of the jobs. */
	public static final Object FAMILY = FollowedFolders.class;

	private static final long LOOK_MILLIS = 2_000;
	/** From the last news on: files come in a row. */
	private static final long CALM_MILLIS = 1_000;
	private static final long UNSETTLED_MILLIS = 3_000;
	/** Whoever opens a dataset wants to see it first. */
	private static final long FIRST_MILLIS = 3_000;

	private final DatasetStore store;
	private final String author;
	private final BooleanSupplier wanted;
	private final Job watching;
	private final Job taking;
	private volatile boolean closed;
	/** Whether the look at what came before was asked for. Of the watching job. */
	private boolean looked;
	/** Whether the system told of something since. */
	private volatile boolean surely;

	FollowedFolders(DatasetStore store, String author, BooleanSupplier wanted) {
		this.store = store;
		this.author = author;
		this.wanted = wanted;
		this.watching = new Watching();
		this.taking = new Taking();
		watching.schedule();
	}

	/**
	 * Begins, where people do not want otherwise. Does not look at the disk itself.
	 *
	 * @param store  open until this is closed; one that is read-only is left alone
	 * @param author in whose name samples come
	 */
	public static FollowedFolders of(DatasetStore store, String author) {
		return new FollowedFolders(store, author, () -> InstanceScope.INSTANCE.getNode(ModelPreferences.NODE)
				.getBoolean(ModelPreferences.FOLLOW_FOLDERS, ModelPreferences.FOLLOW_FOLDERS_DEFAULT));
	}

	@Override
	public void close() {
		closed = true;
		watching.cancel();
		taking.cancel();
		// One that sleeps is not run any more: it would leave its watch open.
		watching.schedule();
	}

	/** Asks the system from time to time; costs nothing where nothing happens. */
	private final class Watching extends Job {
		private @Nullable FolderWatch watch;

		Watching() {
			super(NLS.bind(Messages.FollowedFolders_watching, store.info().name()));
			setSystem(true);
			setPriority(DECORATE);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				FolderWatch now = closed ? null : begun();
				if (now == null) {
					end();
					return Status.OK_STATUS;
				}
				boolean news = now.hasNews();
				surely |= news;
				if (wanted.getAsBoolean() && (news || !looked)) {
					taking.schedule(looked ? CALM_MILLIS : FIRST_MILLIS);
					looked = true;
				}
				schedule(LOOK_MILLIS);
			} catch (IOException | DatasetException e) {
				if (!closed) {
					// A limit of the system, most often: people import by hand then.
					ILog.of(FollowedFolders.class).info(getName() + ": " + IoWords.of(e), e);
				}
				end();
			}
			return Status.OK_STATUS;
		}

		private @Nullable FolderWatch begun() throws IOException, DatasetException {
			FolderWatch known = watch;
			if (known == null && !store.info().readOnly()) {
				FolderRefresh.Places places = FolderRefresh.places(store);
				known = places.isEmpty() ? null
						: new FolderWatch(places.folders(), places.tables(), store.info().folder());
				watch = known;
			}
			return known;
		}

		private void end() {
			FolderWatch known = watch;
			watch = null;
			try {
				if (known != null) {
					known.close();
				}
			} catch (IOException e) {
				ILog.of(FollowedFolders.class).info(getName() + ": " + IoWords.of(e), e);
			}
		}
	}

	/** Imports; one at a time. */
	private final class Taking extends Job {
		Taking() {
			super(NLS.bind(Messages.FollowedFolders_taking, store.info().name()));
			setPriority(DECORATE);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				if (closed || !surely && !FolderRefresh.mayHaveNews(store, monitor)) {
					return Status.OK_STATUS;
				}
				if (FolderRefresh.run(store, author, monitor).unsettled() && !closed) {
					surely = true;
					schedule(UNSETTLED_MILLIS);
				}
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (DatasetException e) {
				return closed ? Status.CANCEL_STATUS : Status.info(String.valueOf(e.getMessage()));
			}
		}
	}
}
