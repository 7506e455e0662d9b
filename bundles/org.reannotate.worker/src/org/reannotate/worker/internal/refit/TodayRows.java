package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
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
final class TodayRows implements RowSource, TodayEmbeddings {

	/** Of regularization, where a run of an older version does not tell. */
	private static final double USUAL_STRENGTH = 1e-3;
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
		try (var loan = kept.network(run, job)) {
			computed = new Embedder(job, loan.network(), missing, here).write(file, BATCH).computed();
		} catch (WorkerException e) {
			if (e.code() != org.reannotate.protocol.rpc.ErrorCode.BACKBONE) {
				throw e;
			}
			job.note(e.getMessage());
			FloatNpy.create(file, missing.size(), run.embeddings().dimensions()).close();
			rows.forEach(row -> unreadable.add(row, NLS.bind(Messages.TodayRows_notEmbedded, e.getMessage())));
		}
		here.list(missing).forEach(sample -> unreadable.add(rows.get(sample.row()), sample.reason()));
		return computed;
	}

	@Override
	public int embedded() {
		return embedded;
	}

	@Override
	public RowSpaces spaces() {
		return RowSpaces.one(this);
	}

	/** Where the last ones ended: those of the last refit, else of the run. */
	@Override
	public List<Head> start(List<Head> last) {
		return last.stream().map(head -> head.strength() > 0 ? head
				: new Head(head.columns(), head.mean(), head.factor(), head.weights(), USUAL_STRENGTH)).toList();
	}

	@Override
	public @Nullable Origin origin() {
		return null;
	}

	@Override
	public boolean isLearnedFrom(int row) {
		return false;
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

	/** The run's own file once more where rows are the same. */
	@Override
	public boolean write(KnownRun run, RunFolder output) throws IOException {
		return EmbeddingsFile.write(output, sameAsRun ? run.folder().embeddings() : null, sources.length, this);
	}

	@Override
	public void close() {
		// The files are mapped, not open.
	}
}
