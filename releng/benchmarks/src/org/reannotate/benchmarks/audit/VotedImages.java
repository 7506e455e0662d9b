package org.reannotate.benchmarks.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.reannotate.benchmarks.Places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Images of CIFAR-10 with what about 51 people each saw in them.
 *
 * @param images truth = what most people saw
 * @param several paths of the images in which a fifth of the people or more saw a second category
 */
record VotedImages(LabelledImages images, Set<String> several) {
    private static final double SECOND = 0.2;
    private static final String VOTES = "h_";

    static VotedImages load() throws IOException {
        Path folder = Places.shared().resolve("data/images/cifar10");
        var paths = new ArrayList<String>();
        var truth = new ArrayList<String>();
        var given = new ArrayList<String>();
        var several = new HashSet<String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("truth.csv"))) {
            for (NamedCsvRecord row : csv) {
                paths.add(row.getField("file"));
                truth.add(row.getField("human_majority"));
                given.add(row.getField("given_label"));
                if (secondShare(row) >= SECOND) {
                    several.add(row.getField("file"));
                }
            }
        }
        return new VotedImages(new LabelledImages(folder, paths, truth, given), several);
    }

    private static double secondShare(NamedCsvRecord row) {
        List<Double> votes = row.getHeader().stream().filter(name -> name.startsWith(VOTES))
                .map(name -> Double.parseDouble(row.getField(name))).sorted().toList();
        double all = votes.stream().mapToDouble(count -> count).sum();
        return votes.get(votes.size() - 2) / all;
    }
}
