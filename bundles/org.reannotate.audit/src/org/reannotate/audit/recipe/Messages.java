package org.reannotate.audit.recipe;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String BackboneCatalog_folder;
    public static String BackboneCatalog_noneInstalled;
    public static String BackboneCatalog_unknown;
    public static String RecipeChooser_advice;
    public static String RecipeChooser_asked;
    public static String RecipeChooser_first;
    public static String RecipeChooser_folder;
    public static String RecipeChooser_installed;
    public static String RecipeChooser_noBackbone;
    public static String RecipeChooser_scratch;
    public static String RecipeChooser_transfer;
    public static String RecipeChooser_unusable;
    public static String RecipeChooser_zoo;

    static {
        NLS.initializeMessages("org.reannotate.audit.recipe.messages", Messages.class);
    }

    private Messages() {
    }
}
