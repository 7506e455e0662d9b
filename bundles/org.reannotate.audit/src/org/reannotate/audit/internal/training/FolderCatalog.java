package org.reannotate.audit.internal.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.findings.RunFindings;
import org.reannotate.audit.internal.insight.RunComparing;
import org.reannotate.audit.internal.run.AuditLock;
import org.reannotate.audit.internal.run.RunChanges;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.RunComparison;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.audit.training.RunState;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.words.IoWords;

/** The catalog over the folders of a dataset's runs. */
public final class FolderCatalog implements RunCatalog {
    private final DatasetStore store;
    private final Path runs;

    /** The catalog of a dataset. */
    public FolderCatalog(DatasetStore store) {
        this.store = store;
        this.runs = store.info().runsFolder();
    }

    @Override
    public List<RunEntry> runs() throws AuditException {
        try {
            AuditLock.@Nullable Holder holder = AuditLock.holder(runs);
            String active = store.activeRun();
            Set<String> recorded = store.runs().stream().map(RunRecord::name).collect(Collectors.toSet());
            var folders = new ArrayList<>(RunFolder.published(runs));
            folders.addAll(RunFolder.partial(runs));
            folders.sort(Comparator.comparing(RunFolder::name).reversed());
            var reading = new EntryReading(holder, active, recorded);
            return folders.stream().map(reading::read).toList();
        } catch (DatasetException | IOException e) {
            throw new AuditException(NLS.bind(Messages.FolderCatalog_unlistable, store.info().name(), IoWords.of(e)),
                    e);
        }
    }

    @Override
    public void delete(String name, boolean alsoActive) throws AuditException {
        RunEntry run = find(name);
        if (run.active() && !alsoActive) {
            throw new AuditException(NLS.bind(Messages.FolderCatalog_active, name));
        }
        try {
            new RunDeletion(store).delete(run);
        } catch (DatasetException | IOException e) {
            throw new AuditException(NLS.bind(Messages.FolderCatalog_undeletable, name, IoWords.of(e)), e);
        } finally {
            RunChanges.of(store).tell();
        }
    }

    @Override
    public void activate(String name, IProgressMonitor monitor) throws AuditException {
        RunEntry run = finished(name);
        try {
            store.publish(RunFindings.read(run.folder()).compute(store, monitor));
        } catch (DatasetException | IOException e) {
            throw new AuditException(NLS.bind(Messages.FolderCatalog_unactivatable, name, IoWords.of(e)), e);
        } finally {
            RunChanges.of(store).tell();
        }
    }

    @Override
    public RunComparison comparison(List<String> names) throws AuditException {
        if (names.size() < 2) {
            throw new AuditException(Messages.FolderCatalog_tooFew);
        }
        var entries = new ArrayList<RunEntry>();
        for (String name : names) {
            entries.add(finished(name));
        }
        try {
            return new RunComparing(store).compare(entries);
        } catch (DatasetException e) {
            throw new AuditException(e.getMessage(), e);
        }
    }

    private RunEntry finished(String name) throws AuditException {
        RunEntry run = find(name);
        if (run.state() != RunState.FINISHED) {
            throw new AuditException(run.resumable() ? NLS.bind(Messages.FolderCatalog_resumeFirst, name)
                    : NLS.bind(Messages.FolderCatalog_unfinished, name));
        }
        return run;
    }

    private RunEntry find(String name) throws AuditException {
        return runs().stream().filter(run -> run.name().equals(name)).findFirst().orElseThrow(
                () -> new AuditException(NLS.bind(Messages.FolderCatalog_none, store.info().name(), name)));
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
