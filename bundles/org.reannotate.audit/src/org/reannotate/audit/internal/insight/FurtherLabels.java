package org.reannotate.audit.internal.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;

/**
 * The further right categories of samples, of those that have some.
 *
 * @param bySample by id
 */
public record FurtherLabels(Map<Integer, List<Integer>> bySample) {
    /** Nobody has any. */
    public static final FurtherLabels NONE = new FurtherLabels(Map.of());

    /** Reads those of today; goes over all samples. */
    public static FurtherLabels read(DatasetStore store) throws DatasetException {
        var found = new HashMap<Integer, List<Integer>>();
        store.forEachSample(record -> {
            if (!record.further().isEmpty()) {
                found.put(record.id(), record.further());
            }
        });
        return new FurtherLabels(found);
    }

    List<Integer> of(int sampleId) {
        return bySample.getOrDefault(sampleId, List.of());
    }
}
