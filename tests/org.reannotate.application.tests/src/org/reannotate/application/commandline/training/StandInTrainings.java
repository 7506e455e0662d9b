package org.reannotate.application.commandline.training;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.TrainedRun;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.audit.training.TrainingService;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunStatus;

/** A training without a worker: it remembers what it was asked and leaves a run of nothing. */
final class StandInTrainings implements TrainingService {

	private final List<TrainingRequest> requests = new ArrayList<>();
	private boolean cancels;

	/** The last request. */
	TrainingRequest request() {
		return requests.get(requests.size() - 1);
	}

	/** How many there were. */
	int count() {
		return requests.size();
	}

	/** Lets the next trainings end as if Ctrl+C had been pressed. */
	void cancelNext() {
		cancels = true;
	}

	@Override
	public TrainedRun train(TrainingRequest request, TrainingListener listener, IProgressMonitor monitor)
			throws AuditException {
		requests.add(request);
		try {
			RunFolder folder = RunFolder.create(request.store().info().runsFolder(), request.recipe(),
					Instant.parse("2026-01-02T03:04:05Z"));
			RunInfo begun = RunInfo.started(folder.name(), request.recipe(),
					new RunInput(List.of(new RunColumn(1, "a")), List.of()), 0, "2026-01-02T03:04:05Z");
			begun.write(folder);
			listener.started(folder);
			listener.line(new EpochLine(0, 0, 2, 0.7, 0.5, 0.8, 0.4, 1e-3, 100, 5, List.of(), List.of()));
			if (cancels) {
				begun.ended(RunStatus.CANCELLED, null, "2026-01-02T03:05:05Z", Map.of(), List.of()).write(folder);
				throw new OperationCanceledException();
			}
			RunInfo info = begun.ended(RunStatus.FINISHED, null, "2026-01-02T03:05:05Z", Map.of("accuracy", 0.75), List.of());
			info.write(folder);
			return new TrainedRun(folder.name(), folder.publish(), info, 0, List.of());
		} catch (IOException e) {
			throw new AuditException(e.getMessage(), e);
		}
	}

	@Override
	public boolean stop(DatasetStore store) {
		return false;
	}

	@Override
	public @Nullable String running(DatasetStore store) {
		return null;
	}
}
