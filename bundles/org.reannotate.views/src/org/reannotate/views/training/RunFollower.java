package org.reannotate.views.training;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.audit.training.RunState;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.TrainingLine;
import org.reannotate.protocol.run.TrainingLog;
import org.reannotate.protocol.words.IoWords;

/**
 * Follows the run that goes on in a dataset, else the newest one, else the one that a person chose. Reads only what was
 * added to its log since the last time, and looks through all runs now and then only. For jobs; thread-safe.
 */
final class RunFollower {

	private static final long CATALOG_EVERY = TimeUnit.MILLISECONDS.toNanos(1500);

	private @Nullable DatasetStore store;
	private List<RunEntry> entries = List.of();
	private long readAt;
	private boolean outdated = true;
	private @Nullable RunFolder folder;
	private TrainingLog.@Nullable Reader reader;
	private int generation;
	private TrainingHistory history = new TrainingHistory();
	private TrainingCurves curves = TrainingCurves.NONE;

	/** Runs may have come, gone or ended. */
	synchronized void catalogChanged() {
		outdated = true;
	}

	/**
	 * The run as it is now.
	 *
	 * @param wanted name of the run that a person chose, or empty
	 * @throws DatasetException when the runs cannot be read
	 */
	synchronized TrainingSnapshot read(DatasetStore from, String wanted) throws DatasetException {
		readCatalog(from);
		RunEntry entry = choose(entries, wanted);
		if (entry == null) {
			follow(null);
			return TrainingSnapshot.NONE;
		}
		follow(entry.folder());
		readLog();
		RunInfo info = entry.info();
		Recipe recipe = info == null ? null : info.recipe();
		return new TrainingSnapshot(entry, curves,
				recipe == null ? TrainingProgress.NONE : TrainingProgress.of(curves, recipe), entry.name().equals(wanted));
	}

	/** The run to show: the chosen one where it is there, else one that goes on, else the newest. */
	static @Nullable RunEntry choose(List<RunEntry> newestFirst, String wanted) {
		return newestFirst.stream().filter(run -> run.name().equals(wanted)).findFirst()
				.or(() -> newestFirst.stream().filter(run -> run.state() == RunState.RUNNING).findFirst())
				.or(() -> newestFirst.stream().findFirst()).orElse(null);
	}

	private void readCatalog(DatasetStore from) throws DatasetException {
		long now = System.nanoTime();
		RunFolder followed = folder;
		boolean moved = followed != null && !Files.isDirectory(followed.path());
		if (store != from || outdated || moved || now - readAt > CATALOG_EVERY) {
			outdated = false;
			try {
				entries = RunCatalog.of(from).runs();
			} catch (AuditException e) {
				throw new DatasetException(e.getMessage(), e);
			}
			store = from;
			readAt = now;
		}
	}

	private void follow(@Nullable RunFolder now) {
		if (now == null || !now.equals(folder)) {
			folder = now;
			reader = now == null ? null : new TrainingLog.Reader(now.metrics());
			forget(0);
		}
	}

	private void forget(int newGeneration) {
		generation = newGeneration;
		history = new TrainingHistory();
		curves = TrainingCurves.NONE;
	}

	private void readLog() throws DatasetException {
		TrainingLog.Reader log = reader;
		if (log == null) {
			return;
		}
		try {
			List<TrainingLine> lines = log.more();
			if (log.generation() != generation) {
				forget(log.generation());
			}
			if (!lines.isEmpty()) {
				lines.forEach(history::add);
				curves = history.curves();
			}
		} catch (IOException e) {
			throw new DatasetException(IoWords.of(e), e);
		}
	}
}
