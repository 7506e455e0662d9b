package org.reannotate.benchmarks.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.reannotate.analysis.evaluation.ListEvaluation;
import org.reannotate.analysis.mergeable.MergeablePair;
import org.reannotate.analysis.mergeable.Recommendation;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;
import org.reannotate.samples.rooms.RoomsSample;
import org.reannotate.samples.rooms.SampleProgress;

import com.google.gson.Gson;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The drawn rooms, trained from scratch, with three seeds. */
public final class AuditRooms implements Benchmark {
    private static final long[] SEEDS = {1, 2, 3};
    private static final Set<String> TWINS = Set.of("book store", "video store");

    @Override
    public String name() {
        return "audit-rooms";
    }

    @Override
    public void run(FigureSink sink) throws Exception {
        for (long seed : SEEDS) {
            Path folder = Files.createTempDirectory(Places.work(), "rooms").resolve("rooms");
            RoomsSample.generate(folder, seed, RoomsSample.DEFAULT_IMAGES_PER_CATEGORY, SampleProgress.SILENT);
            LabelledImages rooms = load(folder);
            try (var lab = new AuditLab()) {
                report("audit-rooms-seed" + seed, lab.audit(rooms, RecipeRequest.fromScratch(), true), rooms, sink);
            }
        }
    }

    private static void report(String name, AuditResult result, LabelledImages rooms, FigureSink sink) {
        var suspicion = new Suspicion(result, rooms);
        ListEvaluation blend = suspicion.blend();
        sink.figure(name + "-seconds", result.seconds().get("total"), "s");
        sink.figure(name + "-accuracy", result.labelIssues().accuracy(), "-");
        sink.figure(name + "-accuracy-outside-twins", accuracyOutsideTwins(result, rooms), "-");
        sink.figure(name + "-ap-blend", blend.averagePrecision().estimate(), "-");
        sink.figure(name + "-ap-self-confidence", suspicion.selfConfidence().averagePrecision().estimate(), "-");
        sink.figure(name + "-precision", blend.precision().estimate(), "-");
        sink.figure(name + "-recall", blend.recall().estimate(), "-");
        twins(name, result, sink);
    }

    private static void twins(String name, AuditResult result, FigureSink sink) {
        List<MergeablePair> pairs = result.mergeable().pairs();
        int rank = 0;
        while (rank < pairs.size() && !isTwins(pairs.get(rank), result)) {
            rank++;
        }
        boolean recommended = rank < pairs.size() && pairs.get(rank).recommendation() == Recommendation.YES;
        sink.figure(name + "-pair-rank", rank < pairs.size() ? rank + 1 : Double.NaN, "-");
        sink.figure(name + "-pair-recommended", recommended ? 1 : 0, "-");
        sink.figure(name + "-others-recommended", result.mergeable().recommended().size() - (recommended ? 1 : 0),
                "pairs");
    }

    private static boolean isTwins(MergeablePair pair, AuditResult result) {
        return TWINS.equals(Set.of(result.categories().get(pair.a()).name(), result.categories().get(pair.b()).name()));
    }

    /** Share of the images whose true category is no twin that the network puts into it. */
    private static double accuracyOutsideTwins(AuditResult result, LabelledImages rooms) {
        int all = 0;
        int right = 0;
        for (int row = 0; row < result.samples().size(); row++) {
            String truth = rooms.truth().get(rooms.indexOf(result.samples().path(row)));
            if (!TWINS.contains(truth)) {
                all++;
                right += result.categories().get(argmax(result, row)).name().equals(truth) ? 1 : 0;
            }
        }
        return (double) right / all;
    }

    private static int argmax(AuditResult result, int row) {
        int best = 0;
        for (int column = 1; column < result.probabilities().columns(); column++) {
            best = result.probabilities().get(row, column) > result.probabilities().get(row, best) ? column : best;
        }
        return best;
    }

    /** A given label among the further right ones is taken as right. */
    private static LabelledImages load(Path folder) throws Exception {
        var paths = new ArrayList<String>();
        var truth = new ArrayList<String>();
        var given = new ArrayList<String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(RoomsSample.TRUTH_FILE))) {
            for (NamedCsvRecord row : csv) {
                String path = row.getField("sample");
                String label = path.substring(0, path.indexOf('/'));
                String also = row.getField("also");
                boolean further = !also.isBlank() && List.of(new Gson().fromJson(also, String[].class)).contains(label);
                paths.add(path);
                given.add(label);
                truth.add(further ? label : row.getField("true"));
            }
        }
        return new LabelledImages(folder, paths, truth, given);
    }
}
