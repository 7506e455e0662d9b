package org.reannotate.audit.internal.duplicates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.ArrayFormatException;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.internal.run.RunPreparation;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.RecipeKind;
import org.reannotate.protocol.run.RunFolder;

/**
 * Embeddings of a frozen backbone, made before the folds are: near-duplicates decide the folds. The run that follows
 * finds them in the cache, so nothing is computed twice.
 */
public final class BackboneEmbeddings implements AutoCloseable {
    private static final String PREFIX = ".duplicates";
    private static final String FILE = "embeddings.npy";

    private final Path folder;
    private final @Nullable EmbeddingMatrix matrix;
    private final List<String> notes;

    private BackboneEmbeddings(Path folder, @Nullable EmbeddingMatrix matrix, List<String> notes) {
        this.folder = folder;
        this.matrix = matrix;
        this.notes = notes;
    }

    /**
     * Computes them where the recipe has a backbone; one of the zoo is fetched for it where that was asked for.
     *
     * @param runs where a hidden folder is made for the time being
     */
    public static BackboneEmbeddings of(ModelService models, Recipe recipe, AuditInput input, Path runs,
            IProgressMonitor monitor) throws ModelException, IOException {
        deleteLeftovers(Files.createDirectories(runs));
        Path folder = Files.createTempDirectory(runs, PREFIX);
        try {
            if (!keepsEmbeddings(recipe)) {
                return new BackboneEmbeddings(folder, null, List.of());
            }
            return compute(models, recipe, input, folder, monitor);
        } catch (ModelException | IOException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    /** Where the run does not need them, nobody waits for them: looks alone find near-duplicates then. */
    private static boolean keepsEmbeddings(Recipe recipe) {
        return recipe.kind() == RecipeKind.TRANSFER && !recipe.trainsNetwork() && recipe.backboneRun() == null;
    }

    private static BackboneEmbeddings compute(ModelService models, Recipe recipe, AuditInput input, Path folder,
            IProgressMonitor monitor) throws ModelException, IOException {
        var place = new RunFolder(folder);
        RunPreparation.withoutFolds(input).write(place);
        List<String> notes = models.embed(recipe, place.samples(), folder.resolve(FILE), monitor).notes();
        try {
            return new BackboneEmbeddings(folder, EmbeddingMatrix.map(folder.resolve(FILE)), notes);
        } catch (ArrayFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** N x D, or null where the recipe has none before training. */
    public @Nullable EmbeddingMatrix matrix() {
        return matrix;
    }

    /** What a person should know about how they were computed. */
    public List<String> notes() {
        return notes;
    }

    /** Deletes what was made for the time being; the matrix is not to be used any more. */
    @Override
    public void close() throws IOException {
        delete(folder);
    }

    /** Of an audit that was killed; the caller holds the dataset's audit lock. */
    private static void deleteLeftovers(Path runs) throws IOException {
        List<Path> leftovers;
        try (var entries = Files.list(runs)) {
            leftovers = entries.filter(entry -> entry.getFileName().toString().startsWith(PREFIX)).toList();
        }
        for (Path leftover : leftovers) {
            delete(leftover);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (var tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
