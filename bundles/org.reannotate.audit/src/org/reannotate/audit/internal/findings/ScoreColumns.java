package org.reannotate.audit.internal.findings;

import java.util.BitSet;
import java.util.stream.IntStream;

import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.internal.run.RunArrays;
import org.reannotate.core.findings.SampleScores;

/** Score and prediction of every row, for the lists that are sorted by them. */
record ScoreColumns(AuditInput input, RunArrays arrays, LabelIssueResult issues) {

    SampleScores toScores() {
        int n = input.rows();
        float[] scores = new float[n];
        int[] predictions = new int[n];
        var unreadable = new BitSet(n);
        IntStream.of(arrays.unreadableRows()).forEach(unreadable::set);
        double[] row = new double[arrays.probabilities().columns()];
        for (int i = 0; i < n; i++) {
            boolean blind = unreadable.get(i);
            scores[i] = blind || input.samples().label(i) < 0 ? Float.NaN : (float) issues.scores()[i];
            predictions[i] = blind ? -1 : predicted(i, row);
        }
        return new SampleScores(input.samples().ids(), scores, predictions);
    }

    private int predicted(int row, double[] into) {
        arrays.probabilities().row(row, into);
        int best = 0;
        for (int column = 1; column < into.length; column++) {
            best = into[column] > into[best] ? column : best;
        }
        return input.categories().get(best).id();
    }
}
