package org.reannotate.launching.console;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.words.Epochs;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.words.Percent;

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
        String what = network == null ? NLS.bind(Messages.RecipeText_transfer, recipe.backbone())
                : NLS.bind(Messages.RecipeText_scratch,
                        new Object[] { network.id(), recipe.imageSize(), recipe.imageSize() });
        String judged = recipe.evaluation().isSplit()
                ? NLS.bind(Messages.RecipeText_split, Percent.of(recipe.evaluation().validation()),
                        Percent.of(recipe.evaluation().test()))
                : NLS.bind(Messages.RecipeText_folds, recipe.folds());
        String trained = recipe.trainsNetwork() ? words(recipe.training()) : Messages.RecipeText_headAlone;
        return NLS.bind(Messages.RecipeText_recipe, new Object[] { what, judged, trained, recipe.seed() });
    }

    private static String words(Training training) {
        return NLS.bind(Messages.RecipeText_training,
                new Object[] { Epochs.of(training.epochs()), training.optimizer().id(), training.learningRate(), training.batchSize() });
    }
}
