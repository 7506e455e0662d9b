package org.reannotate.benchmarks.audit;

import org.reannotate.analysis.evaluation.ListEvaluation;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/** Accuracy and time on real photos, and how well planted wrong labels are ranked beside self-confidence. */
public final class AuditScenes implements Benchmark {
    private static final long[] SEEDS = {1, 2, 3, 4, 5};

    @Override
    public String name() {
        return "audit-scenes";
    }

    @Override
    public void run(FigureSink sink) throws Exception {
        LabelledImages scenes = Scenes.load();
        try (var lab = new AuditLab()) {
            AuditResult cold = lab.audit(scenes, Scenes.backbone(), true);
            sink.figure("audit-scenes-accuracy", cold.labelIssues().accuracy(), "-");
            cold.seconds().forEach((phase, seconds) -> sink.figure("audit-scenes-seconds-" + phase, seconds, "s"));
            sink.figure("audit-scenes-flags", cold.labelIssues().flagCount(), "images");
            sink.figure("audit-scenes-recommended-merges", cold.mergeable().recommended().size(), "pairs");
            for (long seed : SEEDS) {
                report(lab, PlantedNoise.uniform(scenes, 0.08, seed), "audit-scenes-uniform8-seed" + seed, sink);
                report(lab, PlantedNoise.pairwise(scenes, 0.20, seed), "audit-scenes-pairwise20-seed" + seed, sink);
            }
        }
    }

    private static void report(AuditLab lab, LabelledImages images, String name, FigureSink sink) throws Exception {
        AuditResult result = lab.audit(images, Scenes.backbone(), true);
        var suspicion = new Suspicion(result, images);
        ListEvaluation blend = suspicion.blend();
        sink.figure(name + "-ap-blend", blend.averagePrecision().estimate(), "-");
        sink.figure(name + "-ap-self-confidence", suspicion.selfConfidence().averagePrecision().estimate(), "-");
        sink.figure(name + "-precision", blend.precision().estimate(), "-");
        sink.figure(name + "-recall", blend.recall().estimate(), "-");
        sink.figure(name + "-precision-told-low", result.labelIssues().precision().low(), "-");
        sink.figure(name + "-precision-told-high", result.labelIssues().precision().high(), "-");
        sink.figure(name + "-recommended-merges", result.mergeable().recommended().size(), "pairs");
    }
}
