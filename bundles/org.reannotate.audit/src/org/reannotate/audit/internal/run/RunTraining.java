package org.reannotate.audit.internal.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.protocol.words.IoWords;

/** Trains what a partial folder describes, new or begun earlier. Used by one thread that holds the dataset's lock. */
public final class RunTraining {
    private static final String SECONDS = "seconds";

    private final ModelService models;
    private final AuditLock lock;
    private final TrainingListener listener;
    private final List<String> notes;

    /**
     * A training with that service.
     *
     * @param notes what a person should know is added here
     */
    public RunTraining(ModelService models, AuditLock lock, TrainingListener listener, List<String> notes) {
        this.models = models;
        this.lock = lock;
        this.listener = listener;
        this.notes = notes;
    }

    /**
     * Trains to the end and publishes the folder. What was trained before a failure or a cancellation stays in the partial
     * folder, whose description says how it ended.
     */
    public RunFolder train(RunFolder folder, IProgressMonitor monitor) throws ModelException, IOException {
        RunFolder whole = fill(folder, monitor);
        RunFolder published = whole.publish();
        lock.worksOn("");
        return published;
    }

    /** Trains to the end; the folder stays partial. */
    public RunFolder fill(RunFolder folder, IProgressMonitor monitor) throws ModelException, IOException {
        lock.worksOn(folder.name());
        RunInfo begun = running(RunInfo.read(folder));
        begun.write(folder);
        listener.started(folder);
        try {
            var following = new LogFollowing(monitor, folder, listener);
            RunOutcome outcome = models.run(folder, begun.recipe(), following);
            following.finish();
            notes.addAll(outcome.notes());
            noteResumed(begun, outcome.resumedFolds());
            RunArrays.check(folder, begun.samples(), begun.categories().size());
            straightenTimes(folder);
            return folder;
        } catch (OperationCanceledException e) {
            end(folder, RunStatus.CANCELLED, null, e);
            throw e;
        } catch (ModelException | IOException | RuntimeException e) {
            end(folder, RunStatus.FAILED, IoWords.of(e), e);
            throw e;
        }
    }

    private void noteResumed(RunInfo begun, int folds) {
        if (folds > 0) {
            notes.add(NLS.bind(Messages.RunTraining_takenOver, folds, begun.recipe().folds()));
        }
    }

    private static RunInfo running(RunInfo info) {
        return new RunInfo(info.format(), info.name(), info.recipe(), info.engine(), info.versions(), info.deviceName(),
                info.categories(), info.lastDecision(), info.samples(), info.backboneName(), info.backboneDigest(),
                info.started(), null, RunStatus.RUNNING, null, info.metrics(), info.notes());
    }

    /** Where the process that trained did not say how it ended. */
    private static void end(RunFolder folder, RunStatus status, @Nullable String message, Exception reason) {
        try {
            RunInfo info = RunInfo.read(folder);
            if (info.status() == RunStatus.RUNNING) {
                info.ended(status, message, Instant.now().toString(), info.metrics(), info.notes()).write(folder);
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** A clock that was set back would let a run end before it began. */
    private static void straightenTimes(RunFolder folder) throws IOException {
        RunInfo info = RunInfo.read(folder);
        Instant started = time(info.started());
        Instant finished = time(info.finished());
        if (started != null && finished != null && finished.isBefore(started)) {
            double seconds = info.metrics().getOrDefault(SECONDS, 0.0);
            Instant end = started.plus(Duration.ofMillis(Math.round(seconds * 1000)));
            info.ended(info.status(), info.message(), end.toString(), info.metrics(), info.notes()).write(folder);
        }
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
