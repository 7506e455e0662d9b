package org.reannotate.audit.internal.pipeline;

import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.recipe.RecipeChoice;

/** Keeps the number of folds within what the labels allow: no fold without a labelled image. */
final class FoldCount {
    private static final int FEWEST = 2;

    private FoldCount() {
    }

    static RecipeChoice fitting(RecipeChoice choice, AuditInput input) {
        int most = Math.max(FEWEST, input.labelled());
        return choice.recipe().folds() <= most ? choice
                : new RecipeChoice(choice.recipe().withFolds(most), choice.explanation());
    }
}
