package org.reannotate.audit.internal.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.internal.insight.Categories;
import org.reannotate.audit.internal.insight.RunRows;
import org.reannotate.audit.internal.insight.SummedColumns;
import org.reannotate.audit.internal.insight.SummedProbabilities;
import org.reannotate.audit.internal.run.RunArrays;
import org.reannotate.audit.result.AuditCategory;
import org.reannotate.audit.result.AuditSamples;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.importing.Split;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * A run by the labels and categories of now: as an audit's input and arrays.
 *
 * @param input the samples that the run judged and that take part now; knows no files
 * @param arrays the same rows, a column for each of the input's categories
 */
record RunToday(AuditInput input, RunArrays arrays) {

    static RunToday read(DatasetStore store, RunFindings run) throws DatasetException, AuditException {
        var rows = RunRows.of(run.ids(), run.arrays().blindRows());
        var records = new ArrayList<SampleRecord>();
        store.forEachSample(sample -> {
            if (sample.usable() && rows.row(sample.id()) >= 0) {
                records.add(sample);
            }
        });
        if (records.isEmpty()) {
            throw new AuditException(NLS.bind(Messages.RunToday_noneLeft, run.info().name()));
        }
        List<CategoryRecord> taxonomy = store.categories();
        var columns = SummedColumns.of(run.info().categories(), new Categories(taxonomy, store.splits()));
        int[] selected = records.stream().mapToInt(record -> rows.row(record.id())).toArray();
        AuditInput input = input(records, new Columns(columns, taxonomy), run.info().lastDecision());
        return new RunToday(input, new SelectedRows(selected).of(run.arrays(),
                new SummedProbabilities(run.arrays().probabilities(), columns)));
    }

    private static AuditInput input(List<SampleRecord> records, Columns columns, long lastDecision) {
        AuditSamples samples = samples(records, columns);
        return new AuditInput(List.copyOf(records), List.of(), samples, columns.categories(samples.labels()),
                columns.parents(), List.of(), 0, 0, List.of(), lastDecision);
    }

    private static AuditSamples samples(List<SampleRecord> records, Columns columns) {
        int n = records.size();
        String[] paths = new String[n];
        int[][] further = new int[n][];
        @Nullable Split[] splits = new Split[n];
        for (int row = 0; row < n; row++) {
            paths[row] = records.get(row).path();
            further[row] = records.get(row).further().stream().mapToInt(columns::of).filter(c -> c >= 0).toArray();
            splits[row] = records.get(row).split();
        }
        return new AuditSamples(records.stream().mapToInt(SampleRecord::id).toArray(), paths,
                records.stream().mapToInt(record -> columns.of(record.category())).toArray(), further, splits);
    }

    /** The run's columns as categories of now. */
    private record Columns(SummedColumns columns, List<CategoryRecord> taxonomy) {

        int of(int category) {
            return columns.indexOf(category);
        }

        List<AuditCategory> categories(int[] labels) {
            Map<Integer, CategoryRecord> byId = byId();
            int[] counts = new int[columns.size()];
            IntStream.of(labels).filter(label -> label >= 0).forEach(label -> counts[label]++);
            return IntStream.range(0, counts.length).mapToObj(column -> {
                int id = columns.category(column);
                CategoryRecord record = byId.get(id);
                String gone = NLS.bind(Messages.RunToday_category, id);
                return new AuditCategory(column, id, record == null ? gone : record.name(),
                        record == null ? gone : record.path(), counts[column]);
            }).toList();
        }

        int[] parents() {
            Map<Integer, CategoryRecord> byId = byId();
            return IntStream.range(0, columns.size()).map(column -> parent(columns.category(column), byId)).toArray();
        }

        private int parent(int id, Map<Integer, CategoryRecord> byId) {
            var seen = new BitSet();
            CategoryRecord above = byId.get(id);
            while (above != null && above.parent() > 0 && !seen.get(above.parent())) {
                seen.set(above.parent());
                int column = columns.indexOf(above.parent());
                if (column >= 0) {
                    return column;
                }
                above = byId.get(above.parent());
            }
            return -1;
        }

        private Map<Integer, CategoryRecord> byId() {
            var byId = new HashMap<Integer, CategoryRecord>();
            taxonomy.forEach(record -> byId.put(record.id(), record));
            return byId;
        }
    }
}
