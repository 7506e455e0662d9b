package org.reannotate.benchmarks.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Images with a true and a given label each.
 *
 * @param root folder that the paths are relative to
 * @param paths relative, {@code /} between names
 * @param truth true category of each
 * @param given label of each
 */
record LabelledImages(Path root, List<String> paths, List<String> truth, List<String> given) {

    /** Images sorted into one folder a category. */
    static LabelledImages ofFolders(Path root) throws IOException {
        List<String> paths;
        try (var files = Files.walk(root, 2)) {
            paths = files.filter(file -> file.toString().endsWith(".jpg") || file.toString().endsWith(".png"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/')).filter(path -> path.contains("/"))
                    .sorted().toList();
        }
        List<String> labels = paths.stream().map(path -> path.substring(0, path.indexOf('/'))).toList();
        return new LabelledImages(root, paths, labels, labels);
    }

    int size() {
        return paths.size();
    }

    List<String> categories() {
        return truth.stream().distinct().sorted().toList();
    }

    /** The same images with other labels. */
    LabelledImages withGiven(List<String> other) {
        return new LabelledImages(root, paths, truth, other);
    }

    /** Whether the given label is wrong. */
    boolean wrong(int i) {
        return !truth.get(i).equals(given.get(i));
    }

    int indexOf(String path) {
        return paths.indexOf(path);
    }

    /** Indexes of the images of a category. */
    int[] of(String category) {
        return IntStream.range(0, size()).filter(i -> truth.get(i).equals(category)).toArray();
    }
}
