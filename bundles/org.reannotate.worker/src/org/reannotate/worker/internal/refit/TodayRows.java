package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.head.Features;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.transfer.Embedder;

/**
 * The rows of today with their embeddings: those that the run holds stay where they are, the others are embedded into a
 * file beside (from the cache, where they were seen before).
 */
final class TodayRows implements RowSource {

	/** Embeddings up to this size are copied into one file where rows came in; larger ones have no such file. */
	private static final long MOST_COPIED = 1L << 30;
	/** Images a step, so that somebody who waits for another one waits for no more than that. */
	private static final int BATCH = 1;

	private final Features known;
	private final @Nullable Features added;
	/** Row of the run, or {@code -1 - row} of the added ones. */
	private final int[] sources;
	private final boolean sameAsRun;
	private final int embedded;

	private TodayRows(Features known, @Nullable Features added, int[] sources, boolean sameAsRun, int embedded) {
		this.known = known;
		this.added = added;
		this.sources = sources;
		this.sameAsRun = sameAsRun;
		this.embedded = embedded;
	}

	/** Finds or computes them; unreadable images are noted. */
	static TodayRows of(KnownRun run, RunInput today, RunFolder output, Job job, Kept kept, Unreadable unreadable)
			throws WorkerException, IOException {
		Features known = Features.map(run.folder().embeddings());
		int[] sources = new int[today.samples().size()];
		List<RunSample> missing = new ArrayList<>();
		List<Integer> rows = new ArrayList<>();
		for (int row = 0; row < sources.length; row++) {
			RunSample sample = today.samples().get(row);
			Integer there = run.row(sample);
			if (there == null) {
				sources[row] = -1 - missing.size();
				missing.add(sample);
				rows.add(row);
			} else {
				sources[row] = there;
				noteUnreadable(run, there, row, unreadable);
			}
		}
		if (missing.isEmpty()) {
			return new TodayRows(known, null, sources, isIdentity(sources, known.rows()), 0);
		}
		Path file = output.path().resolve("added.npy");
		int computed = embed(run, missing, rows, file, job, kept, unreadable);
		return new TodayRows(known, Features.map(file), sources, false, computed);
	}

	private static void noteUnreadable(KnownRun run, int there, int row, Unreadable unreadable) {
		String reason = run.unreadable().get(there);
		if (reason != null) {
			unreadable.add(row, reason);
		}
	}

	private static boolean isIdentity(int[] sources, int rows) {
		boolean same = sources.length == rows;
		for (int row = 0; same && row < sources.length; row++) {
			same = sources[row] == row;
		}
		return same;
	}

	private static int embed(KnownRun run, List<RunSample> missing, List<Integer> rows, Path file, Job job, Kept kept,
			Unreadable unreadable) throws WorkerException, IOException {
		var here = new Unreadable();
		int computed = 0;
		try {
			computed = new Embedder(job, kept.network(run, job), missing, here).write(file, BATCH).computed();
		} catch (WorkerException e) {
			if (e.code() != org.reannotate.protocol.rpc.ErrorCode.BACKBONE) {
				throw e;
			}
			job.note(e.getMessage());
			FloatNpy.create(file, missing.size(), run.embeddings().dimensions()).close();
			rows.forEach(row -> unreadable.add(row, "not embedded: " + e.getMessage()));
		}
		here.list(missing).forEach(sample -> unreadable.add(rows.get(sample.row()), sample.reason()));
		return computed;
	}

	/** Images embedded now. */
	int embedded() {
		return embedded;
	}

	@Override
	public int dimensions() {
		return known.dimensions();
	}

	@Override
	public void read(int row, float[] into, int offset) {
		int source = sources[row];
		Features others = added;
		if (source >= 0) {
			known.read(source, into, offset);
		} else if (others != null) {
			others.read(-1 - source, into, offset);
		}
	}

	/** Puts {@code embeddings.npy} of all rows into the folder: the run's own file once more where rows are the same. */
	boolean write(KnownRun run, RunFolder output) throws IOException {
		if (sameAsRun && linked(run.folder().embeddings(), output.embeddings())) {
			return true;
		}
		if ((long) sources.length * dimensions() * Float.BYTES > MOST_COPIED) {
			return false;
		}
		float[] values = new float[dimensions()];
		try (FloatNpy out = FloatNpy.create(output.embeddings(), sources.length, values.length)) {
			for (int row = 0; row < sources.length; row++) {
				Arrays.fill(values, 0);
				read(row, values, 0);
				out.write(row, values);
			}
		}
		return true;
	}

	private static boolean linked(Path from, Path to) {
		try {
			Files.createLink(to, from);
			return true;
		} catch (IOException | UnsupportedOperationException e) {
			// A disk without links: it is copied.
			return false;
		}
	}

}
