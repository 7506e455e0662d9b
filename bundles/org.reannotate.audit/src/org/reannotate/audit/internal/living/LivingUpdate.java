package org.reannotate.audit.internal.living;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.mergeable.MergeableMemory;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.findings.RunFindings;
import org.reannotate.audit.internal.run.AuditLock;
import org.reannotate.audit.internal.training.DataNote;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.protocol.rpc.RefitOutcome;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunStatus;

/**
 * One update of the findings of a dataset's active run. Whenever it is interrupted, a kill included, the findings and
 * arrays before it hold, and the next update does what is missing.
 */
public final class LivingUpdate {
    private static final int PAGE = 10_000;

    private final DatasetStore store;
    private final ModelService models;
    private final int threads;
    private final MergeableMemory memory;
    private final Path runs;

    /** What came of it. */
    public enum Outcome {
        /** There is no run yet. */
        NO_RUN,
        /** Findings know today's labels, now or already. */
        CURRENT,
        /** Somebody else works on the runs of this dataset; it is to be tried again later. */
        BUSY
    }

    /** An update through this store, alone. */
    public LivingUpdate(DatasetStore store, ModelService models, int threads) {
        this(store, models, threads, new MergeableMemory());
    }

    /** One of a row of updates, with what those before have tested. */
    LivingUpdate(DatasetStore store, ModelService models, int threads, MergeableMemory memory) {
        this.memory = memory;
        this.store = store;
        this.models = models;
        this.threads = threads;
        this.runs = store.info().runsFolder();
    }

    /**
     * Looks whether there is something new, and does what is to be done.
     *
     * @throws StandsStill when the active run cannot be updated
     * @throws OperationCanceledException when cancelled, or when a training of this dataset begins
     */
    public Outcome run(IProgressMonitor monitor)
            throws StandsStill, DatasetException, ModelException, AuditException, IOException {
        String active = store.activeRun();
        if (active == null || store.info().readOnly() || !Files.exists(new RunFolder(runs.resolve(active)).info())) {
            return Outcome.NO_RUN;
        }
        if (AuditLock.holder(runs) != null) {
            return Outcome.BUSY;
        }
        RunFolder run = RunFolder.open(runs.resolve(active));
        RunInfo info = RunInfo.read(run);
        Suitability.check(info, run);
        try (LivingLock lock = LivingLock.tryAcquire(runs)) {
            return lock == null ? Outcome.BUSY : update(run, info, new UntilTraining(monitor, runs));
        }
    }

    private Outcome update(RunFolder run, RunInfo info, IProgressMonitor monitor)
            throws DatasetException, ModelException, AuditException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor,
                NLS.bind(Messages.LivingUpdate_progress, store.info().name()), 100);
        RunInput then = RunInput.read(run);
        LivingFolder living = LivingFolder.of(run);
        Optional<RunFolder> last = living.current();
        LivingInput today = LivingInput.read(store, then, info.recipe(), DataNote.read(run).floor());
        progress.split(5);
        if (!today.sameAs(last.isPresent() ? RunInput.read(last.get()) : then)) {
            RunFolder next = living.next();
            refit(run, info, today, last.orElse(null), next, progress.split(60));
            FindingSet found = find(next, info, progress.split(30));
            checkStillActive(info);
            living.makeCurrent(next);
            publish(found, info);
        } else if (last.isPresent() && !isPublished(last.get(), info)) {
            // It was interrupted between the one and the other.
            publish(find(last.get(), info, progress.split(90)), info);
        }
        living.sweep();
        return Outcome.CURRENT;
    }

    private void refit(RunFolder run, RunInfo info, LivingInput today, @Nullable RunFolder last, RunFolder next,
            IProgressMonitor monitor) throws ModelException, IOException {
        today.input().write(next);
        RunInfo begun = RunInfo.started(info.name(), info.recipe(), today.input(), today.lastDecision(), info.started());
        String backbone = info.backboneName();
        String digest = info.backboneDigest();
        RunInfo described = backbone == null || digest == null ? begun : begun.withBackbone(backbone, digest);
        RefitOutcome outcome = models.refit(new RefitRequest(run.path().toString(), next.path().toString(),
                last == null ? "" : last.path().toString(), threads, LivingFolder.MOST_EMBEDDING_BYTES), monitor);
        Map<String, Double> metrics = new TreeMap<>(info.metrics());
        metrics.putAll(outcome.metrics());
        List<String> notes = new ArrayList<>(info.notes());
        notes.addAll(outcome.notes());
        String finished = info.finished();
        described.ended(RunStatus.FINISHED, null, finished == null ? Instant.now().toString() : finished, metrics, notes)
                .write(next);
    }

    /** The newer findings joined with what people settled since the run. */
    private FindingSet find(RunFolder arrays, RunInfo info, IProgressMonitor monitor)
            throws DatasetException, AuditException, IOException {
        // In this process a person works: half of the cores stay free.
        FindingSet newer = RunFindings.read(arrays).compute(store,
                LabelIssueOptions.defaults().withThreads(Math.max(1, threads / 2)), memory, monitor);
        Set<Integer> decided = decidedSince(info.lastDecision());
        SampleIndex index = store.index();
        FindingSet before = store.findings();
        RunRecord record = record(newer.run(), info.lastDecision());
        return before == null ? newer : new JoinedFindings(before, newer, sample -> {
            int row = index.row(sample);
            return decided.contains(sample) && row >= 0 && index.state(row) != SampleState.OPEN;
        }).join(record);
    }

    /** The run is the one that people know: its findings answer to the decisions that it did not know. */
    private static RunRecord record(RunRecord found, long lastDecision) {
        return new RunRecord(found.name(), found.recipe(), found.status(), found.started(), found.finished(), lastDecision,
                found.metrics());
    }

    private Set<Integer> decidedSince(long decision) throws DatasetException {
        var samples = new HashSet<Integer>();
        long after = decision;
        for (;;) {
            List<Decision> page = store.decisions(DecisionQuery.all(PAGE).after(after));
            page.forEach(each -> samples.add(each.sampleId()));
            if (page.size() < PAGE) {
                return samples;
            }
            after = page.get(page.size() - 1).id();
        }
    }

    private void checkStillActive(RunInfo info) throws DatasetException, IOException {
        if (!info.name().equals(store.activeRun()) || AuditLock.holder(runs) != null) {
            throw new OperationCanceledException();
        }
    }

    private void publish(FindingSet found, RunInfo info) throws DatasetException, IOException {
        checkStillActive(info);
        store.publish(found);
    }

    /** Published findings carry the figures of the heads that they come from. */
    private boolean isPublished(RunFolder arrays, RunInfo info) throws DatasetException, IOException {
        Double loss = RunInfo.read(arrays).metrics().get("log_loss");
        for (RunRecord record : store.runs()) {
            if (record.name().equals(info.name())) {
                return loss == null || loss.equals(record.metrics().get("log_loss"));
            }
        }
        return false;
    }

    /** Is cancelled when a training of the dataset begins in this process. */
    private static final class UntilTraining extends ProgressMonitorWrapper {
        private final Path runs;

        UntilTraining(IProgressMonitor monitor, Path runs) {
            super(monitor);
            this.runs = runs;
        }

        @Override
        public boolean isCanceled() {
            return super.isCanceled() || AuditLock.workedOnHere(runs) != null;
        }
    }
}
