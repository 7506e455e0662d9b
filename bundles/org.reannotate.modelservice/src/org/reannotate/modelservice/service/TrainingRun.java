package org.reannotate.modelservice.service;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;
import org.reannotate.modelservice.internal.process.ProgressTicks;
import org.reannotate.modelservice.internal.process.Sentence;
import org.reannotate.modelservice.internal.process.WorkerFailure;
import org.reannotate.protocol.process.WorkerSettings;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.rpc.RunRequest;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.protocol.words.IoWords;

/**
 * One run, with as many workers as it takes: a worker that crashed or hung is replaced once, one that ran out of memory
 * or was killed again by another with half the batch. Finished folds are kept in the run folder by the worker itself.
 */
final class TrainingRun {
    private static final int CRASHES = 2;

    private final WorkerProcesses processes;
    private final RunFolder folder;
    private final List<String> notes = new ArrayList<>();
    private int crashes;

    TrainingRun(WorkerProcesses processes, RunFolder folder) {
        this.processes = processes;
        this.folder = folder;
    }

    RunOutcome run(WorkerSettings settings, IProgressMonitor monitor) throws ModelException {
        try {
            return attempts(settings, new ProgressTicks(monitor));
        } catch (OperationCanceledException e) {
            close(RunStatus.CANCELLED, null, e);
            throw e;
        } catch (ModelException e) {
            close(RunStatus.FAILED, e.getMessage(), e);
            throw e;
        }
    }

    private RunOutcome attempts(WorkerSettings settings, ProgressTicks ticks) throws ModelException {
        var request = new RunRequest(folder.path().toString());
        for (;;) {
            try {
                return noted(processes.ask(settings, folder.log(), RunOutcome.class, worker -> worker.run(request),
                        ticks));
            } catch (WorkerFailure e) {
                prepareAgain(e);
            }
        }
    }

    /** Returns when another worker may help. */
    private void prepareAgain(WorkerFailure failure) throws ModelException {
        boolean again = switch (failure.kind()) {
            case OUT_OF_MEMORY -> halveBatch();
            case KILLED -> goOn(failure) || halveBatch();
            case CRASHED, HUNG -> goOn(failure);
            default -> false;
        };
        if (!again) {
            throw FailureText.exception(failure, folder.log());
        }
    }

    private boolean goOn(WorkerFailure failure) {
        crashes++;
        if (crashes < CRASHES) {
            notes.add(NLS.bind(Messages.TrainingRun_anotherOne, Sentence.of(failure.getMessage())));
        }
        return crashes < CRASHES;
    }

    private boolean halveBatch() throws ModelException {
        RunInfo info = read();
        int batch = info.recipe().training().batchSize();
        if (batch == 1) {
            return false;
        }
        Recipe smaller = info.recipe().withTraining(info.recipe().training().withBatchSize(batch / 2));
        write(withRecipe(info, smaller));
        notes.add(NLS.bind(Messages.TrainingRun_smallerBatch, batch, batch / 2));
        return true;
    }

    private RunOutcome noted(RunOutcome outcome) throws ModelException {
        if (notes.isEmpty()) {
            return outcome;
        }
        var all = new ArrayList<>(notes);
        all.addAll(outcome.notes());
        RunInfo info = read();
        write(info.ended(info.status(), info.message(), info.finished() == null ? now() : info.finished(),
                info.metrics(), all));
        return new RunOutcome(outcome.accuracy(), outcome.unreadable(), outcome.seconds(), outcome.metrics(), all,
                outcome.resumedFolds());
    }

    /** A worker that was killed cannot write its own end. */
    private void close(RunStatus status, @Nullable String message, Exception reason) {
        try {
            RunInfo info = RunInfo.read(folder);
            if (info.status() == RunStatus.RUNNING) {
                info.ended(status, message, now(), info.metrics(), info.notes()).write(folder);
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private RunInfo read() throws ModelException {
        try {
            return RunInfo.read(folder);
        } catch (IOException e) {
            throw new ModelException(NLS.bind(Messages.TrainingRun_unreadable, IoWords.of(e)), e);
        }
    }

    private void write(RunInfo info) throws ModelException {
        try {
            info.write(folder);
        } catch (IOException e) {
            throw new ModelException(NLS.bind(Messages.TrainingRun_notWritten, IoWords.of(e),
                    folder.path().getParent()), e);
        }
    }

    private static RunInfo withRecipe(RunInfo info, Recipe recipe) {
        return new RunInfo(info.format(), info.name(), recipe, info.engine(), info.versions(), info.deviceName(),
                info.categories(), info.lastDecision(), info.samples(), info.backboneName(), info.backboneDigest(),
                info.started(), null, RunStatus.RUNNING, null, info.metrics(), info.notes());
    }

    private static String now() {
        return Instant.now().toString();
    }
}
