package org.reannotate.audit.internal.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.model.Annotation;
import org.reannotate.model.Origin;
import org.reannotate.model.Sample;

/** The labels that samples were imported with, whatever was decided since; merges and retirements hold. */
final class ImportedLabels {
    /** Samples in one reading. */
    static final int BATCH = 512;

    private final DatasetStore store;
    private final Map<Integer, CategoryRecord> categories = new HashMap<>();

    ImportedLabels(DatasetStore store) {
        this.store = store;
        store.categories().forEach(category -> categories.put(category.id(), category));
    }

    /** Replaces the samples of the list that carry a decision. */
    void restore(List<SampleRecord> samples) throws DatasetException {
        int[] decided = samples.stream().filter(sample -> sample.lastDecision() != 0).mapToInt(SampleRecord::id).toArray();
        var further = new HashMap<Integer, List<Integer>>();
        if (decided.length > 0) {
            for (Sample sample : store.readSamples(decided)) {
                further.put(sample.getId(), further(sample));
            }
        }
        samples.replaceAll(sample -> further.containsKey(sample.id())
                ? imported(sample, further.get(sample.id())) : sample);
    }

    /** All labels of the last import but the first, which the record has. */
    private List<Integer> further(Sample sample) {
        List<Integer> all = new ArrayList<>();
        for (Annotation annotation : sample.getAnnotations()) {
            if (annotation.getOrigin() == Origin.IMPORT) {
                all = new ArrayList<>();
                for (var category : annotation.getCategories()) {
                    all.add(resolve(category.getId()));
                }
            }
        }
        return all;
    }

    private SampleRecord imported(SampleRecord sample, List<Integer> labels) {
        List<Integer> further = labels.stream().distinct()
                .filter(id -> id != CategoryRecord.NONE && id != sample.given()).toList();
        return new SampleRecord(sample.id(), sample.root(), sample.path(), sample.width(), sample.height(),
                sample.format(), sample.size(), sample.modified(), sample.contentHash(), sample.perceptualHash(),
                sample.split(), sample.given(), sample.given(), further, SampleState.OPEN, sample.missing(),
                sample.unreadable(), 0, "");
    }

    private int resolve(int category) {
        int now = category;
        for (int step = 0; step <= categories.size(); step++) {
            CategoryRecord record = categories.get(now);
            if (record == null || record.retired()) {
                return CategoryRecord.NONE;
            }
            if (!record.merged()) {
                return now;
            }
            now = record.mergedInto();
        }
        return now;
    }
}
