package org.reannotate.audit.internal.training;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.words.IoWords;

/** The runs that can be gone on with. The caller holds the dataset's lock, so that nobody works on them. */
record BrokenOffRuns(DatasetStore store) {

    /**
     * The folder of a run that did not reach its end, or one that did and was never recorded.
     *
     * @throws AuditException when it can not be gone on with, and why
     */
    RunFolder find(String name) throws AuditException, DatasetException, IOException {
        var runs = store.info().runsFolder();
        Optional<RunFolder> partial = named(name, RunFolder.partial(runs));
        if (partial.isPresent()) {
            return readable(partial.get());
        }
        RunFolder whole = named(name,
                RunFolder.published(runs)).orElseThrow(() -> new AuditException(NLS.bind(Messages.BrokenOffRuns_none,
                store.info().name(), name)));
        if (store.runs().stream().anyMatch(run -> run.name().equals(name))) {
            throw new AuditException(NLS.bind(Messages.BrokenOffRuns_finished, name));
        }
        return whole;
    }

    private static Optional<RunFolder> named(String name, java.util.List<RunFolder> folders) {
        return folders.stream().filter(folder -> folder.name().equals(name)).findFirst();
    }

    private static RunFolder readable(RunFolder folder) throws AuditException {
        try {
            RunInfo.read(folder);
            RunInput.read(folder);
            return folder;
        } catch (IOException e) {
            throw new AuditException(NLS.bind(Messages.BrokenOffRuns_unreadable, folder.name(), IoWords.of(e)), e);
        }
    }
}
