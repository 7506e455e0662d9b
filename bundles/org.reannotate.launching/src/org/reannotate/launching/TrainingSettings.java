package org.reannotate.launching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.recipe.BackboneCatalog;
import org.reannotate.audit.recipe.RecipeChooser;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.launching.internal.file.AttributeNames;
import org.reannotate.launching.internal.file.LaunchFile;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

/**
 * What a training launch configuration says.
 *
 * <pre>{@code
 * TrainingSettings settings = TrainingSettings.ofFile(Path.of("rooms.launch"));
 * List<String> problems = settings.problems();
 * }</pre>
 *
 * @param dataset folder of the dataset; empty: none chosen
 * @param recipe complete
 * @param data which labels and categories
 */
public record TrainingSettings(String dataset, Recipe recipe, DataChoice data) {
    private static final String DATASET_FILE = "dataset.reannotate";

    /**
     * Good settings for a dataset: transfer where a backbone is installed, else a small network from scratch, as an audit
     * chooses. Reads the folder of installed backbones.
     *
     * @param dataset may be empty
     */
    public static TrainingSettings defaults(String dataset) {
        return new TrainingSettings(dataset, defaultRecipe(), DataChoice.DEFAULT);
    }

    private static Recipe defaultRecipe() {
        try {
            return new RecipeChooser(ReannotateHome.current()).choose(RecipeRequest.automatic()).recipe();
        } catch (AuditException e) {
            // A folder of backbones that cannot be read is told when somebody chooses one of them.
            return Recipe.fromScratch(Network.SMALL_RESIDUAL);
        }
    }

    /**
     * Reads a {@code .launch} file without a workspace; what it does not say is at its default. A relative dataset is
     * meant from the file's folder.
     *
     * @throws IOException when it cannot be read, is no launch configuration of this type, or says something that makes
     *         no recipe; in words for people
     */
    public static TrainingSettings ofFile(Path file) throws IOException {
        return LaunchFile.read(file);
    }

    /** The same with another dataset. */
    public TrainingSettings withDataset(String other) {
        return new TrainingSettings(other, recipe, data);
    }

    /** The same with another recipe. */
    public TrainingSettings withRecipe(Recipe other) {
        return new TrainingSettings(dataset, other, data);
    }

    /** The same with other data. */
    public TrainingSettings withData(DataChoice other) {
        return new TrainingSettings(dataset, recipe, other);
    }

    /**
     * What keeps these settings from being trained with, one sentence each; empty when they can be. Looks at the disk:
     * not on the UI thread.
     */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        addDatasetProblem(problems);
        addBackboneProblem(problems);
        return List.copyOf(problems);
    }

    /** What is wrong with the dataset alone: all that counts when a run is gone on with. */
    public List<String> datasetProblems() {
        var problems = new ArrayList<String>();
        addDatasetProblem(problems);
        return List.copyOf(problems);
    }

    private void addDatasetProblem(List<String> problems) {
        if (dataset.isBlank()) {
            problems.add(Messages.TrainingSettings_choose);
            return;
        }
        try {
            if (!Files.isRegularFile(Path.of(dataset).resolve(DATASET_FILE))) {
                problems.add(NLS.bind(Messages.TrainingSettings_none, dataset, DATASET_FILE));
            }
        } catch (InvalidPathException e) {
            problems.add(NLS.bind(Messages.TrainingSettings_noFolder, dataset));
        }
    }

    private void addBackboneProblem(List<String> problems) {
        String backbone = recipe.backbone();
        if (backbone == null || BackboneCatalog.isZoo(backbone) || backbone.startsWith(AttributeNames.RUN)) {
            return;
        }
        try {
            new BackboneCatalog(ReannotateHome.current()).find(backbone);
        } catch (AuditException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }
}
