package org.reannotate.audit.internal.training;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.RunComparison;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.core.dataset.DatasetStore;

/** The catalog over the folders of a dataset's runs. */
public final class FolderCatalog implements RunCatalog {
    private final DatasetStore store;

    /** The catalog of a dataset. */
    public FolderCatalog(DatasetStore store) {
        this.store = store;
    }

    @Override
    public List<RunEntry> runs() throws AuditException {
        throw new AuditException("The runs of " + store.info().name() + " cannot be listed yet.");
    }

    @Override
    public void delete(String name, boolean alsoActive) throws AuditException {
        throw new AuditException("The run " + name + " cannot be deleted yet.");
    }

    @Override
    public void activate(String name, IProgressMonitor monitor) throws AuditException {
        throw new AuditException("The run " + name + " cannot be activated yet.");
    }

    @Override
    public RunComparison comparison(List<String> names) throws AuditException {
        throw new AuditException("The runs " + names + " cannot be compared yet.");
    }

    @Override
    public void addListener(Runnable listener) {
        RunChanges.of(store).add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        RunChanges.of(store).remove(listener);
    }
}
