package org.reannotate.audit.internal.living;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String FollowedDataset_busy;
    public static String FollowedDataset_fileFailed;
    public static String FollowedDataset_job;
    public static String LivingUpdate_progress;
    public static String Suitability_noEmbeddings;
    public static String Suitability_older;
    public static String Suitability_tooLarge;
    public static String Suitability_tooLargeOne;
    public static String Suitability_tooMany;

    static {
        NLS.initializeMessages("org.reannotate.audit.internal.living.messages", Messages.class);
    }

    private Messages() {
    }
}
