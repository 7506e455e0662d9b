package org.reannotate.audit.internal.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.findings.RunFindings;
import org.reannotate.audit.internal.findings.RunRecords;
import org.reannotate.audit.internal.run.AuditLock;
import org.reannotate.audit.internal.run.Device;
import org.reannotate.audit.internal.run.RunPreparation;
import org.reannotate.audit.internal.run.RunTraining;
import org.reannotate.audit.training.Labels;
import org.reannotate.audit.training.TrainedRun;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;

/** One training, new or gone on with. Used once, by one thread, while it holds the dataset's lock. */
public final class Training {
    private final ModelService models;
    private final Device device;
    private final TrainingRequest request;
    private final TrainingListener listener;
    private final AuditLock lock;
    private final DatasetStore store;
    private final Path runs;
    private final List<String> notes;

    /** A training that is about to begin. */
    public Training(ModelService models, Device device, TrainingRequest request, TrainingListener listener,
            AuditLock lock) {
        this.models = models;
        this.device = device;
        this.request = request;
        this.listener = listener;
        this.lock = lock;
        this.store = request.store();
        this.runs = store.info().runsFolder();
        this.notes = new ToldNotes(listener);
    }

    /** Goes through all phases. */
    public TrainedRun run(IProgressMonitor monitor)
            throws AuditException, DatasetException, ModelException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Training_progress, store.info().name()),
                1000);
        String resume = request.resume();
        RunFolder folder = resume == null ? prepare(progress.split(250))
                : new BrokenOffRuns(store).find(resume);
        progress.setWorkRemaining(750);
        if (folder.isPartial()) {
            listener.log(resume == null ? NLS.bind(Messages.Training_begins, folder.name())
                    : NLS.bind(Messages.Training_resumes, folder.name()));
            folder = new RunTraining(models, lock, listener, notes).train(folder, progress.split(680));
        }
        progress.setWorkRemaining(70);
        RunInfo info = RunInfo.read(folder);
        record(folder, info, progress.split(70));
        return new TrainedRun(folder.name(), folder, info, decisionsSince(folder, info), new ArrayList<>(notes));
    }

    private RunFolder prepare(IProgressMonitor monitor)
            throws AuditException, DatasetException, ModelException, IOException {
        var preparation = new Preparation(models, device, store, request.data(), notes, listener);
        Prepared prepared = preparation.prepare(request.recipe(), monitor);
        RunFolder folder = RunPreparation.create(runs, prepared.recipe(), prepared.run(), prepared.input().lastDecision());
        DataNote.write(folder, request.data());
        return folder;
    }

    /** A run in folds says something about every image; a split is for comparing networks. */
    private void record(RunFolder folder, RunInfo info, IProgressMonitor monitor)
            throws AuditException, DatasetException, IOException {
        if (info.recipe().evaluation().isSplit()) {
            store.saveRun(RunRecords.finished(info));
            return;
        }
        listener.log(Messages.Training_findings);
        store.publish(RunFindings.read(folder).compute(store, monitor));
    }

    private long decisionsSince(RunFolder folder, RunInfo info) throws DatasetException, IOException {
        if (DataNote.read(folder).labels() == Labels.AS_IMPORTED) {
            return 0;
        }
        long last = store.decisions(DecisionQuery.latest(1)).stream().mapToLong(Decision::id).findFirst().orElse(0);
        long since = Math.max(0, last - info.lastDecision());
        if (since > 0) {
            notes.add(since == 1
                    ? Messages.Training_oneDecision
                    : NLS.bind(Messages.Training_decisions, since));
        }
        return since;
    }
}
