package org.reannotate.benchmarks.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;

/**
 * Every wrongly labelled image once more under the same wrong label: what the ranking is worth when duplicates share a
 * fold, and when they do not. The copies differ in one byte behind the picture, so that only the search for
 * near-duplicates finds them and can be switched off.
 */
public final class AuditDuplicates implements Benchmark {
    @Override
    public String name() {
        return "audit-duplicates";
    }

    @Override
    public void run(FigureSink sink) throws Exception {
        Path folder = Files.createTempDirectory(Places.work(), "duplicates");
        LabelledImages images = withCopies(PlantedNoise.uniform(Scenes.load(), 0.08, 1), folder);
        try (var lab = new AuditLab()) {
            report("audit-duplicates-transfer", lab, images, Scenes.backbone(), sink);
        }
    }

    private static void report(String name, AuditLab lab, LabelledImages images, RecipeRequest recipe, FigureSink sink)
            throws Exception {
        AuditResult grouped = lab.audit(images, recipe, true);
        AuditResult ungrouped = lab.audit(images, recipe, false);
        sink.figure(name + "-groups", grouped.duplicates().size(), "groups");
        sink.figure(name + "-ap-grouped", new Suspicion(grouped, images).blend().averagePrecision().estimate(), "-");
        sink.figure(name + "-ap-ungrouped", new Suspicion(ungrouped, images).blend().averagePrecision().estimate(), "-");
        sink.figure(name + "-recall-grouped", new Suspicion(grouped, images).blend().recall().estimate(), "-");
        sink.figure(name + "-recall-ungrouped", new Suspicion(ungrouped, images).blend().recall().estimate(), "-");
    }

    private static LabelledImages withCopies(LabelledImages images, Path folder) throws IOException {
        var paths = new ArrayList<String>();
        var truth = new ArrayList<>(images.truth());
        var given = new ArrayList<>(images.given());
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            paths.add(copy(images, i, folder, ""));
            if (images.wrong(i)) {
                copies.add(copy(images, i, folder, "copy of "));
                truth.add(images.truth().get(i));
                given.add(images.given().get(i));
            }
        }
        paths.addAll(copies);
        return new LabelledImages(folder, paths, truth, given);
    }

    private static String copy(LabelledImages images, int i, Path folder, String prefix) throws IOException {
        Path source = images.root().resolve(images.paths().get(i));
        String name = prefix + images.paths().get(i).replace('/', '-');
        Files.copy(source, folder.resolve(name));
        if (!prefix.isEmpty()) {
            Files.write(folder.resolve(name), new byte[1], StandardOpenOption.APPEND);
        }
        return name;
    }
}
