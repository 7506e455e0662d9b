package org.reannotate.audit.internal.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.run.AuditLock;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;

/** Deletes runs: first from sight, then from the disk. */
record RunDeletion(DatasetStore store) {
    private static final String GONE = ".deleted-";

    void delete(RunEntry run) throws AuditException, DatasetException, IOException {
        Path runs = store.info().runsFolder();
        AuditLock.@Nullable Holder holder = AuditLock.holder(runs);
        boolean busy = holder != null;
        if (run.folder().isPartial() && busy && (holder.run().isEmpty() || holder.run().equals(run.name()))) {
            throw new AuditException(NLS.bind(Messages.RunDeletion_held, run.name(), holder.process()));
        }
        if (busy) {
            remove(run, runs);
            return;
        }
        // Locked, so that nobody begins to go on with what is being deleted.
        try (AuditLock lock = AuditLock.acquire(runs)) {
            lock.worksOn(run.name());
            remove(run, runs);
        }
    }

    private void remove(RunEntry run, Path runs) throws DatasetException, IOException {
        Path gone = runs.resolve(GONE + run.name());
        HiddenFolder.delete(gone);
        Files.move(run.folder().path(), gone, StandardCopyOption.ATOMIC_MOVE);
        store.deleteRun(run.name());
        HiddenFolder.deleteAll(runs, GONE);
    }
}
