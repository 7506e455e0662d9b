package org.reannotate.launching.internal.file;

/** Names of attributes, known without Eclipse's debugger: the command line reads files where there is none. */
public final class AttributeNames {
    /** Id of the launch configuration type. */
    public static final String TYPE = "org.reannotate.launching.training";
    /** Folder of the dataset. */
    public static final String DATASET = "org.reannotate.launching.dataset";
    /** Id of the labels. */
    public static final String LABELS = "org.reannotate.launching.labels";
    /** Fewest images of a category. */
    public static final String FLOOR = "org.reannotate.launching.floor";
    /** Name of a run to go on with. */
    public static final String RESUME = "org.reannotate.launching.resume";
    /** Beginning of the parts of the recipe. */
    public static final String RECIPE = "org.reannotate.launching.recipe.";
    /** Beginning of a backbone that is an earlier run. */
    public static final String RUN = "run:";

    private AttributeNames() {
    }
}
