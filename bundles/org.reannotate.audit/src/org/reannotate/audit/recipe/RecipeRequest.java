package org.reannotate.audit.recipe;

import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.recipe.Recipe;

/**
 * What a person asked of the recipe.
 *
 * @param kind which way to choose
 * @param backbone name of an installed backbone or a folder with {@code backbone.json}; only with
 *        {@link Kind#BACKBONE}
 * @param changes hyperparameters that replace the chosen recipe's defaults, for instance
 *        {@code recipe -> recipe.withEpochs(5).withSeed(7)}
 */
public record RecipeRequest(Kind kind, @Nullable String backbone, UnaryOperator<Recipe> changes) {
    /** The ways to choose a network. */
    public enum Kind {
        /** Transfer where a backbone is installed, else a small network from scratch. */
        AUTOMATIC,
        /** Transfer on the backbone named. */
        BACKBONE,
        /** A network trained from scratch, also where a backbone is installed. */
        FROM_SCRATCH
    }

    /** Leaves the choice to {@link RecipeChooser}. */
    public static RecipeRequest automatic() {
        return new RecipeRequest(Kind.AUTOMATIC, null, UnaryOperator.identity());
    }

    /** Transfer on {@code nameOrFolder}. */
    public static RecipeRequest backbone(String nameOrFolder) {
        return new RecipeRequest(Kind.BACKBONE, nameOrFolder, UnaryOperator.identity());
    }

    /** A network trained from scratch. */
    public static RecipeRequest fromScratch() {
        return new RecipeRequest(Kind.FROM_SCRATCH, null, UnaryOperator.identity());
    }

    /** The same request with further changes, applied after those it has. */
    public RecipeRequest changing(UnaryOperator<Recipe> further) {
        return new RecipeRequest(kind, backbone, recipe -> further.apply(changes.apply(recipe)));
    }
}
