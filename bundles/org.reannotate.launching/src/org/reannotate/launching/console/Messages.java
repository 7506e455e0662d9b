package org.reannotate.launching.console;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String EpochText_accuracy;
    public static String EpochText_epoch;
    public static String EpochText_fold;
    public static String EpochText_loss;
    public static String EpochText_rate;
    public static String EpochText_speed;
    public static String EpochText_timeLeft;
    public static String EpochText_validationAccuracy;
    public static String EpochText_validationLoss;
    public static String RecipeText_folds;
    public static String RecipeText_headAlone;
    public static String RecipeText_recipe;
    public static String RecipeText_scratch;
    public static String RecipeText_split;
    public static String RecipeText_training;
    public static String RecipeText_transfer;
    public static String TrainingText_cancelled;
    public static String TrainingText_finished;
    public static String TrainingText_notBegun;

    static {
        NLS.initializeMessages("org.reannotate.launching.console.messages", Messages.class);
    }

    private Messages() {
    }
}
