package org.reannotate.audit.internal.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.result.AuditCategory;
import org.reannotate.audit.result.AuditSamples;
import org.reannotate.audit.result.UnreadableSample;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.Labels;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;

/** Reads what a training learns from out of the store, and refuses what nothing can be learnt from. */
public final class InputReader {
    private final DatasetStore store;
    private final DataChoice data;
    private final List<SampleRecord> usable = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<UnreadableSample> unreadable = new ArrayList<>();
    private int excluded;
    private int missing;

    private InputReader(DatasetStore store, DataChoice data) {
        this.store = store;
        this.data = data;
    }

    /**
     * Reads the labels as decided.
     *
     * @throws AuditException when there is nothing to learn from, saying what is missing
     */
    public static AuditInput read(DatasetStore store, IProgressMonitor monitor)
            throws DatasetException, AuditException {
        return read(store, DataChoice.DEFAULT, monitor);
    }

    /**
     * Reads the labels of a choice.
     *
     * @throws AuditException when there is nothing to learn from, saying what is missing
     */
    public static AuditInput read(DatasetStore store, DataChoice data, IProgressMonitor monitor)
            throws DatasetException, AuditException {
        return new InputReader(store, data).read(SubMonitor.convert(monitor, Messages.InputReader_progress, 1));
    }

    private AuditInput read(SubMonitor monitor) throws DatasetException, AuditException {
        // First the decision, then the labels: a decision made in between is found stale at the end, never lost.
        long lastDecision = store.decisions(DecisionQuery.latest(1)).stream().mapToLong(Decision::id).findFirst()
                .orElse(0);
        store.forEachSample(this::add);
        restoreImported();
        monitor.split(1);
        unreadable.sort(Comparator.comparing(UnreadableSample::path));
        checkSamples();
        var all = CategoryColumns.of(store.categories(), usable);
        List<AuditCategory> leftOut = all.below(data.floor());
        leaveOut(leftOut);
        var columns = leftOut.isEmpty() ? all : CategoryColumns.of(store.categories(), usable);
        InputCheck.categories(columns.categories(), leftOut, data.floor());
        return new AuditInput(usable, files, samples(columns), columns.categories(), columns.parents(),
                List.copyOf(unreadable), excluded, missing, leftOut, imported() ? 0 : lastDecision);
    }

    private boolean imported() {
        return data.labels() == Labels.AS_IMPORTED;
    }

    /** Samples that people decided about get their imported labels back. */
    private void restoreImported() throws DatasetException {
        if (imported()) {
            var labels = new ImportedLabels(store);
            for (int from = 0; from < usable.size(); from += ImportedLabels.BATCH) {
                labels.restore(usable.subList(from, Math.min(usable.size(), from + ImportedLabels.BATCH)));
            }
        }
    }

    private void leaveOut(List<AuditCategory> categories) {
        Set<Integer> ids = categories.stream().map(AuditCategory::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        var keptRecords = new ArrayList<SampleRecord>();
        var keptFiles = new ArrayList<Path>();
        for (int row = 0; row < usable.size(); row++) {
            if (!ids.contains(usable.get(row).category())) {
                keptRecords.add(usable.get(row));
                keptFiles.add(files.get(row));
            }
        }
        usable.clear();
        usable.addAll(keptRecords);
        files.clear();
        files.addAll(keptFiles);
    }

    private void add(SampleRecord sample) {
        String reason = sample.unreadable();
        if (sample.missing()) {
            missing++;
        } else if (sample.state() == SampleState.EXCLUDED && !imported()) {
            excluded++;
        } else if (reason != null) {
            unreadable.add(new UnreadableSample(sample.path(), reason));
        } else {
            addUsable(sample);
        }
    }

    /** A link may have been bent out of the dataset since the import. */
    private void addUsable(SampleRecord sample) {
        try {
            files.add(store.imagePath(sample).toAbsolutePath());
            usable.add(sample);
        } catch (DatasetException e) {
            unreadable.add(new UnreadableSample(sample.path(), e.getMessage()));
        }
    }

    private void checkSamples() throws AuditException {
        if (usable.isEmpty()) {
            throw InputCheck.nothingUsable(unreadable, excluded, missing);
        }
    }

    private AuditSamples samples(CategoryColumns columns) {
        int n = usable.size();
        int[] ids = new int[n];
        String[] paths = new String[n];
        int[] labels = new int[n];
        int[][] further = new int[n][];
        @Nullable Split[] splits = new Split[n];
        for (int row = 0; row < n; row++) {
            SampleRecord sample = usable.get(row);
            ids[row] = sample.id();
            paths[row] = sample.path();
            labels[row] = columns.of(sample.category());
            further[row] = sample.further().stream().mapToInt(columns::of).filter(column -> column >= 0).toArray();
            splits[row] = sample.split();
        }
        return new AuditSamples(ids, paths, labels, further, splits);
    }
}
