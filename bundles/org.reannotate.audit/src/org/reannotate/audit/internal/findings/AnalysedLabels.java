package org.reannotate.audit.internal.findings;

import org.reannotate.audit.internal.run.RunArrays;
import org.reannotate.audit.result.AuditSamples;

/**
 * The labels that the finders see. A sample with several labels is asked about by the one that the model finds most
 * probable: only where none of them fits is something wrong. Unreadable images have no label here.
 */
final class AnalysedLabels {
    private AnalysedLabels() {
    }

    static int[] of(AuditSamples samples, RunArrays arrays) {
        int[] labels = samples.labels();
        for (int row = 0; row < labels.length; row++) {
            for (int further : samples.further(row)) {
                boolean likelier = labels[row] < 0
                        || arrays.probabilities().get(row, further) > arrays.probabilities().get(row, labels[row]);
                labels[row] = likelier ? further : labels[row];
            }
        }
        for (int row : arrays.unreadableRows()) {
            labels[row] = -1;
        }
        return labels;
    }
}
