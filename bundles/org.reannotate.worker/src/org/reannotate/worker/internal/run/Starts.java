package org.reannotate.worker.internal.run;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.network.EarlierRun;
import org.reannotate.worker.internal.network.NetworkStart;

/** What each network of a run begins with: all with the same, but for networks of an earlier run. */
final class Starts {

	private final @Nullable NetworkStart same;
	private final @Nullable EarlierRun run;
	private final FoldRows rows;

	private Starts(@Nullable NetworkStart same, @Nullable EarlierRun run, FoldRows rows) {
		this.same = same;
		this.run = run;
		this.rows = rows;
	}

	static Starts with(NetworkStart start, FoldRows rows) {
		return new Starts(start, null, rows);
	}

	/** Each network begins with one that has not seen what it is going to be asked; where there is none, a note says so. */
	static Starts with(EarlierRun run, FoldRows rows, Job job) {
		var starts = new Starts(null, run, rows);
		for (int fold = 0; fold < rows.folds(); fold++) {
			if (!run.hasNetworkFor(starts.heldOut(fold))) {
				job.note(NLS.bind(Messages.Starts_seen, run.name()));
			}
		}
		return starts;
	}

	private Set<Long> heldOut(int fold) {
		var ids = new HashSet<Long>();
		Arrays.stream(rows.predicted(fold)).filter(rows::isOutOfSample).mapToObj(r -> rows.samples().get(r))
				.filter(s -> s.label() >= 0).map(RunSample::id).forEach(ids::add);
		return ids;
	}

	/** What that fold's network begins with. */
	NetworkStart of(int fold) throws WorkerException {
		NetworkStart start = same;
		if (start != null) {
			return start;
		}
		try {
			return java.util.Objects.requireNonNull(run).startFor(heldOut(fold));
		} catch (BackboneException e) {
			throw new WorkerException(ErrorCode.BACKBONE, String.valueOf(e.getMessage()), e);
		}
	}

	/** Of what decides all of them. */
	String digest() throws WorkerException {
		var text = new StringBuilder();
		for (int fold = 0; fold < rows.folds(); fold++) {
			text.append(of(fold).digest()).append(same == null ? "\n" : "");
			if (same != null) {
				break;
			}
		}
		return text.toString();
	}
}
