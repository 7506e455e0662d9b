package org.reannotate.modelservice.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;
import org.reannotate.modelservice.internal.process.ProgressTicks;
import org.reannotate.modelservice.internal.process.WorkerFailure;
import org.reannotate.protocol.process.WorkerSettings;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.rpc.LearningRateRequest;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.words.IoWords;

/**
 * The loss against the learning rate; a worker that ran out of memory, or was killed as the system does when there is
 * none left, is followed by one with half the batch.
 */
final class LearningRates {
    private final WorkerProcesses processes;
    private final RunFolder prepared;
    private final double from;
    private final double to;

    LearningRates(WorkerProcesses processes, RunFolder prepared, double from, double to) {
        this.processes = processes;
        this.prepared = prepared;
        this.from = from;
        this.to = to;
    }

    /** What would be trained. */
    Recipe recipe() throws ModelException {
        try {
            return RunInfo.read(prepared).recipe();
        } catch (IOException e) {
            throw new ModelException(NLS.bind(Messages.WorkerModelService_unreadable, IoWords.of(e)), e);
        }
    }

    LearningRateCurve find(WorkerSettings settings, Path log, ProgressTicks ticks) throws ModelException {
        var notes = new ArrayList<String>();
        int batch = recipe().training().batchSize();
        for (;;) {
            var request = new LearningRateRequest(prepared.path().toString(), from, to, batch);
            try {
                LearningRateCurve curve = processes.ask(settings, log, LearningRateCurve.class,
                        worker -> worker.findLearningRate(request), ticks);
                notes.addAll(curve.notes());
                return curve.withNotes(notes);
            } catch (WorkerFailure e) {
                if (!isLackOfMemory(e) || batch == 1) {
                    throw FailureText.exception(e, log);
                }
                notes.add(NLS.bind(Messages.LearningRates_smallerBatch, batch, batch / 2));
                batch /= 2;
            }
        }
    }

    private static boolean isLackOfMemory(WorkerFailure failure) {
        return failure.kind() == WorkerFailure.Kind.OUT_OF_MEMORY || failure.kind() == WorkerFailure.Kind.KILLED;
    }
}
