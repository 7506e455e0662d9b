package org.reannotate.benchmarks.audit;

import java.util.List;

import org.reannotate.analysis.mergeable.MergeablePair;
import org.reannotate.analysis.mergeable.Recommendation;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/** Each category in turn under two names: the pair must come first, alone, and keep its flags to itself. */
public final class AuditScenesSplit implements Benchmark {
    @Override
    public String name() {
        return "audit-scenes-split";
    }

    @Override
    public void run(FigureSink sink) throws Exception {
        LabelledImages scenes = Scenes.load();
        try (var lab = new AuditLab()) {
            for (String category : scenes.categories()) {
                AuditResult result = lab.audit(PlantedNoise.split(scenes, category, 1), Scenes.backbone(), true);
                report("audit-scenes-split-" + category, category, result, sink);
            }
        }
    }

    private static void report(String name, String category, AuditResult result, FigureSink sink) {
        List<MergeablePair> pairs = result.mergeable().pairs();
        int rank = 0;
        while (rank < pairs.size() && !isPlanted(pairs.get(rank), category, result)) {
            rank++;
        }
        boolean found = rank < pairs.size();
        boolean recommended = found && pairs.get(rank).recommendation() == Recommendation.YES;
        sink.figure(name + "-rank", found ? rank + 1 : Double.NaN, "-");
        sink.figure(name + "-recommended", recommended ? 1 : 0, "-");
        sink.figure(name + "-others-recommended", result.mergeable().recommended().size() - (recommended ? 1 : 0),
                "pairs");
        sink.figure(name + "-flags-inside", flagsInside(category, result), "images");
        if (found) {
            sink.figure(name + "-auc", pairs.get(rank).auc(), "-");
            sink.figure(name + "-auc-high", pairs.get(rank).aucHigh(), "-");
        }
    }

    private static boolean isPlanted(MergeablePair pair, String category, AuditResult result) {
        return isPart(pair.a(), category, result) && isPart(pair.b(), category, result);
    }

    private static boolean isPart(int column, String category, AuditResult result) {
        return column >= 0 && result.categories().get(column).name().matches(category + " [AB]");
    }

    private static int flagsInside(String category, AuditResult result) {
        int inside = 0;
        for (int row = 0; row < result.samples().size(); row++) {
            inside += result.labelIssues().flags()[row] && isPart(result.samples().label(row), category, result)
                    && isPart(result.labelIssues().suggested()[row], category, result) ? 1 : 0;
        }
        return inside;
    }
}
