package org.reannotate.benchmarks.audit;

import java.util.stream.IntStream;

import org.reannotate.analysis.evaluation.BootstrapOptions;
import org.reannotate.analysis.evaluation.Interval;
import org.reannotate.analysis.evaluation.ListEvaluation;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/** Small images that people voted on: label issues beside self-confidence, several categories beside entropy. */
public final class AuditCifar10 implements Benchmark {
    @Override
    public String name() {
        return "audit-cifar10";
    }

    @Override
    public void run(FigureSink sink) throws Exception {
        VotedImages voted = VotedImages.load();
        try (var lab = new AuditLab()) {
            AuditResult result = lab.audit(voted.images(), Scenes.backbone(), true);
            sink.figure("audit-cifar10-accuracy", result.labelIssues().accuracy(), "-");
            sink.figure("audit-cifar10-seconds", result.seconds().get("total"), "s");
            var suspicion = new Suspicion(result, voted.images());
            report("audit-cifar10-issues-blend-ap", suspicion.blend().averagePrecision(), sink);
            report("audit-cifar10-issues-self-confidence-ap", suspicion.selfConfidence().averagePrecision(), sink);
            sink.figure("audit-cifar10-issues", suspicion.blend().positives(), "images");
            several(result, voted, sink);
        }
    }

    private static void several(AuditResult result, VotedImages voted, FigureSink sink) {
        int n = result.samples().size();
        boolean[] truth = new boolean[n];
        boolean[] listed = new boolean[n];
        double[] entropy = new double[n];
        for (int row = 0; row < n; row++) {
            truth[row] = voted.several().contains(result.samples().path(row));
            entropy[row] = entropy(result, row);
        }
        result.multiClass().candidates().forEach(candidate -> listed[candidate.row()] = true);
        var options = BootstrapOptions.defaults();
        ListEvaluation own = ListEvaluation.of(result.multiClass().scores(), listed, truth, options);
        report("audit-cifar10-several-ap", own.averagePrecision(), sink);
        report("audit-cifar10-several-entropy-ap",
                ListEvaluation.of(entropy, listed, truth, options).averagePrecision(), sink);
        sink.figure("audit-cifar10-several-listed", result.multiClass().candidates().size(), "images");
        sink.figure("audit-cifar10-several", own.positives(), "images");
    }

    private static double entropy(AuditResult result, int row) {
        return IntStream.range(0, result.probabilities().columns())
                .mapToDouble(column -> result.probabilities().get(row, column))
                .filter(p -> p > 0).map(p -> -p * Math.log(p)).sum();
    }

    private static void report(String name, Interval interval, FigureSink sink) {
        sink.figure(name, interval.estimate(), "-");
        sink.figure(name + "-low", interval.low(), "-");
        sink.figure(name + "-high", interval.high(), "-");
    }
}
