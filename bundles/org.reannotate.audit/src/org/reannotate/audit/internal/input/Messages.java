package org.reannotate.audit.internal.input;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String InputCheck_allUnreadable;
    public static String InputCheck_noCategory;
    public static String InputCheck_noImages;
    public static String InputCheck_noLabels;
    public static String InputCheck_nothingLeft;
    public static String InputCheck_oneCategoryLeft;
    public static String InputCheck_sameLabel;
    public static String InputReader_progress;

    static {
        NLS.initializeMessages("org.reannotate.audit.internal.input.messages", Messages.class);
    }

    private Messages() {
    }
}
