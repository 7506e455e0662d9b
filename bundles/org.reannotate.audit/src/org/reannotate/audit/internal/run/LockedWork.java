package org.reannotate.audit.internal.run;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.words.Cause;

/** Work on the runs of a dataset: one at a time, stoppable by whoever knows the dataset, its failures in one form. */
public final class LockedWork {
    private LockedWork() {
    }

    /**
     * What is done while the dataset is locked.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {
        T run(AuditLock lock, IProgressMonitor monitor)
                throws AuditException, DatasetException, ModelException, IOException;
    }

    /**
     * Locks the dataset's runs and works.
     *
     * @throws AuditException when the dataset cannot be written, somebody else works on its runs, or the work fails
     */
    public static <T> T on(DatasetStore store, IProgressMonitor monitor, Work<T> work) throws AuditException {
        checkWritable(store);
        Path runs = store.info().runsFolder();
        try (AuditLock lock = AuditLock.acquire(runs); var stoppable = StoppableMonitor.of(runs, monitor)) {
            return work.run(lock, stoppable);
        } catch (DatasetException | ModelException e) {
            throw new AuditException(e.getMessage(), e);
        } catch (IOException e) {
            throw new AuditException(NLS.bind(Messages.LockedWork_fileFailed, Cause.of(e), runs), e);
        } finally {
            RunChanges.of(store).tell();
        }
    }

    private static void checkWritable(DatasetStore store) throws AuditException {
        if (store.info().readOnly()) {
            throw new AuditException(NLS.bind(Messages.LockedWork_readOnly, store.info().folder()));
        }
    }
}
