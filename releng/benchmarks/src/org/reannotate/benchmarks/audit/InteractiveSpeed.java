package org.reannotate.benchmarks.audit;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.audit.Audit;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.insight.FreshImages;
import org.reannotate.audit.insight.Insights;
import org.reannotate.audit.insight.RunInsight;
import org.reannotate.audit.internal.living.LivingUpdate;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.model.ModelService;

/**
 * How long a person waits for the prediction and the neighbours of an image that the run did not see, with the model
 * process cold, warm, and while findings are being updated; and how long findings take to follow a decision.
 */
public final class InteractiveSpeed implements Benchmark {
    private static final int ASKED = 40;

    @Override
    public String name() {
        return "interactive-speed";
    }

    @Override
    public void run(FigureSink sink) throws Exception {
        LabelledImages scenes = Scenes.load();
        try (var lab = new AuditLab(); DatasetStore store = lab.dataset(scenes)) {
            ModelService models = lab.models();
            new Audit(models, lab.home()).run(
                    AuditRequest.of(store).withRecipe(Scenes.backbone()).withNearDuplicates(false),
                    new NullProgressMonitor());
            RunInsight run = new Insights().of(store);
            var fresh = new FreshImages(models);
            sink.figure("interactive-cold", ask(fresh, store, run, 1), "ms");
            report("interactive-warm", sink, times(fresh, store, run));
            sink.figure("living-first-update", update(store, models, 1), "s");
            sink.figure("living-next-update", update(store, models, 2), "s");
            store.decide(DecisionRequest.keep(3, "benchmark"));
            store.decide(DecisionRequest.relabel(4, store.categories().get(2).id(), "benchmark"));
            CompletableFuture<Double> updating = CompletableFuture.supplyAsync(() -> {
                try {
                    return update(store, models, 5);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            report("interactive-while-updating", sink, times(fresh, store, run));
            updating.get();
        }
    }

    private static double update(DatasetStore store, ModelService models, int sample) throws Exception {
        int category = store.samples(sample).get(0).category();
        int other = store.categories().stream().mapToInt(each -> each.id()).filter(id -> id != category).findFirst()
                .orElseThrow();
        store.decide(DecisionRequest.relabel(sample, other, "benchmark"));
        long start = System.nanoTime();
        new LivingUpdate(store, models, 2).run(new NullProgressMonitor());
        return (System.nanoTime() - start) / 1e9;
    }

    private static double[] times(FreshImages fresh, DatasetStore store, RunInsight run) throws Exception {
        double[] millis = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            millis[i] = ask(fresh, store, run, 2 + i * 7);
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double ask(FreshImages fresh, DatasetStore store, RunInsight run, int sample) throws Exception {
        long start = System.nanoTime();
        fresh.read(store, run, sample, 10, 12, new NullProgressMonitor());
        return (System.nanoTime() - start) / 1e6;
    }

    private static void report(String name, FigureSink sink, double[] millis) {
        sink.figure(name + "-median", millis[millis.length / 2], "ms");
        sink.figure(name + "-95", millis[millis.length * 95 / 100], "ms");
    }
}
