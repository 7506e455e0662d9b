package org.reannotate.audit.internal.training;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.internal.run.AuditLock;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.Labels;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.audit.training.RunState;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunStatus;

/**
 * Reads what a run's folder says.
 *
 * @param holder who works on the dataset's runs, or null
 * @param active name of the active run, or null
 * @param recorded names of the runs that the store knows
 */
record EntryReading(AuditLock.@Nullable Holder holder, @Nullable String active, Set<String> recorded) {

    RunEntry read(RunFolder listed) {
        RunFolder folder = current(listed);
        RunInfo info = info(folder);
        DataChoice data = data(folder);
        RunState state = state(folder, info);
        boolean known = info != null && data.labels() != Labels.AS_IMPORTED;
        return new RunEntry(folder.name(), folder, info, state, folder.name().equals(active),
                info != null && resumable(folder, state), known ? info.lastDecision() : 0, data);
    }

    /** A run may have been published since it was listed. */
    private static RunFolder current(RunFolder listed) {
        RunFolder published = new RunFolder(listed.path().resolveSibling(listed.name()));
        return Files.isDirectory(listed.path()) || !Files.isDirectory(published.path()) ? listed : published;
    }

    private RunState state(RunFolder folder, @Nullable RunInfo info) {
        if (!folder.isPartial()) {
            return info == null ? RunState.FAILED : RunState.FINISHED;
        }
        if (isLive(folder, info)) {
            return RunState.RUNNING;
        }
        RunStatus status = info == null ? RunStatus.RUNNING : info.status();
        return switch (status) {
            case CANCELLED -> RunState.CANCELLED;
            case FAILED -> RunState.FAILED;
            case RUNNING, FINISHED -> RunState.INTERRUPTED;
        };
    }

    /** Whoever has just begun may not have said with which run. */
    private boolean isLive(RunFolder folder, @Nullable RunInfo info) {
        AuditLock.Holder now = holder;
        return now != null && (now.run().equals(folder.name())
                || now.run().isEmpty() && (info == null || info.status() == RunStatus.RUNNING));
    }

    private boolean resumable(RunFolder folder, RunState state) {
        return folder.isPartial() ? state != RunState.RUNNING && Files.isRegularFile(folder.samples())
                : !recorded.contains(folder.name());
    }

    private static @Nullable RunInfo info(RunFolder folder) {
        try {
            return RunInfo.read(folder);
        } catch (IOException e) {
            // Interrupted before it was written, or damaged: the entry says so.
            return null;
        }
    }

    private static DataChoice data(RunFolder folder) {
        try {
            return DataNote.read(folder);
        } catch (IOException e) {
            return DataChoice.DEFAULT;
        }
    }
}
