package org.reannotate.audit.internal.pipeline;

import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.recipe.RecipeChoice;
import org.reannotate.protocol.recipe.Recipe;

/** Keeps the number of folds within what the labels allow: no fold without a labelled image. */
public final class FoldCount {
    private static final int FEWEST = 2;

    private FoldCount() {
    }

    /** The choice with at most so many folds. */
    static RecipeChoice fitting(RecipeChoice choice, AuditInput input) {
        return new RecipeChoice(fitting(choice.recipe(), input), choice.explanation());
    }

    /** The recipe with at most so many folds. */
    public static Recipe fitting(Recipe recipe, AuditInput input) {
        return recipe.withFolds(Math.min(recipe.folds(), Math.max(FEWEST, input.labelled())));
    }
}
