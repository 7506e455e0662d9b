package org.reannotate.launching.console;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;

/** What is trained, in a line. */
final class RecipeText {
    private RecipeText() {
    }

    static @Nullable Recipe read(RunFolder folder) {
        try {
            return RunInfo.read(folder).recipe();
        } catch (IOException e) {
            // The training itself tells what is wrong with its folder.
            return null;
        }
    }

    static String words(Recipe recipe) {
        Network network = recipe.network();
        String what = network == null ? "Transfer on " + recipe.backbone()
                : network.id() + " from scratch, " + recipe.imageSize() + " x " + recipe.imageSize();
        String judged = recipe.evaluation().isSplit() ? String.format(Locale.ROOT, "%.0f%% validation, %.0f%% test",
                100 * recipe.evaluation().validation(), 100 * recipe.evaluation().test()) : recipe.folds() + " folds";
        return what + ", " + judged + (recipe.trainsNetwork() ? ", " + words(recipe.training()) : ", the head alone")
                + ", seed " + recipe.seed();
    }

    private static String words(Training training) {
        return training.epochs() + " epochs, " + training.optimizer().id() + ", rate " + training.learningRate()
                + ", batches of " + training.batchSize();
    }
}
