package org.reannotate.audit.internal.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.result.AuditSamples;
import org.reannotate.audit.result.UnreadableSample;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;

/** Reads the input of an audit from the store, and refuses what cannot be audited. */
public final class InputReader {
    private final DatasetStore store;
    private final List<SampleRecord> usable = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<UnreadableSample> unreadable = new ArrayList<>();
    private int excluded;
    private int missing;

    private InputReader(DatasetStore store) {
        this.store = store;
    }

    /**
     * Reads the labels as decided.
     *
     * @throws AuditException when there is nothing to learn from, saying what is missing
     */
    public static AuditInput read(DatasetStore store, IProgressMonitor monitor)
            throws DatasetException, AuditException {
        return new InputReader(store).read(SubMonitor.convert(monitor, "Reading labels", 1));
    }

    private AuditInput read(SubMonitor monitor) throws DatasetException, AuditException {
        // First the decision, then the labels: a decision made in between is found stale at the end, never lost.
        long lastDecision = store.decisions(DecisionQuery.latest(1)).stream().mapToLong(Decision::id).findFirst()
                .orElse(0);
        store.forEachSample(this::add);
        monitor.split(1);
        unreadable.sort(Comparator.comparing(UnreadableSample::path));
        var columns = CategoryColumns.of(store.categories(), usable);
        checkSamples();
        InputCheck.categories(columns.categories());
        return new AuditInput(usable, files, samples(columns), columns.categories(), columns.parents(),
                List.copyOf(unreadable), excluded, missing, lastDecision);
    }

    private void add(SampleRecord sample) {
        String reason = sample.unreadable();
        if (sample.missing()) {
            missing++;
        } else if (sample.state() == SampleState.EXCLUDED) {
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
