package org.reannotate.audit.training;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.recipe.Recipe;

/**
 * One recipe that a search tries; a row of its table.
 *
 * @param number from 1, in the order drawn
 * @param recipe with all its epochs; trained with fewer on the lower rungs
 * @param rung how often it was promoted, from 0
 * @param epochs that it was trained for on its rung, or is being trained for
 * @param state how far it came
 * @param validationAccuracy at the end of its rung, [0, 1]; NaN before
 * @param validationLoss at the end of its rung; NaN before
 * @param seconds spent on it in all rungs
 * @param message why it failed, or null
 */
public record Trial(int number, Recipe recipe, int rung, int epochs, State state, double validationAccuracy,
        double validationLoss, double seconds, @Nullable String message) {
    /** How far a trial came. */
    public enum State {
        /** Drawn, or promoted, and not yet trained. */
        WAITING,
        /** Being trained. */
        RUNNING,
        /** Trained on its rung. */
        DONE,
        /** Not promoted. */
        DROPPED,
        /** Its training failed. */
        FAILED,
        /** The time was over, or a person cancelled, before it was trained on its rung. */
        STOPPED
    }
}
