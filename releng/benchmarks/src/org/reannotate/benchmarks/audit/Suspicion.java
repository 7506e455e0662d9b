package org.reannotate.benchmarks.audit;

import java.util.stream.IntStream;

import org.reannotate.analysis.evaluation.BootstrapOptions;
import org.reannotate.analysis.evaluation.ListEvaluation;
import org.reannotate.audit.result.AuditResult;

/** The rankings of an audit beside plain self-confidence on the same probabilities, against the truth. */
record Suspicion(AuditResult result, LabelledImages images) {

    /** The audit's own ranking and flags. */
    ListEvaluation blend() {
        double[] scores = result.labelIssues().scores();
        return evaluate(IntStream.range(0, scores.length).mapToDouble(row -> 1 - scores[row]).toArray());
    }

    /** One minus the probability of the given label. */
    ListEvaluation selfConfidence() {
        return evaluate(IntStream.range(0, result.samples().size())
                .mapToDouble(row -> 1 - result.probabilities().get(row, result.samples().label(row))).toArray());
    }

    private ListEvaluation evaluate(double[] suspicion) {
        boolean[] wrong = new boolean[suspicion.length];
        for (int row = 0; row < wrong.length; row++) {
            wrong[row] = images.wrong(images.indexOf(result.samples().path(row)));
        }
        return ListEvaluation.of(suspicion, result.labelIssues().flags(), wrong, BootstrapOptions.defaults());
    }
}
