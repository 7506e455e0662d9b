package org.reannotate.audit.internal.findings;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Analysis_labels;
    public static String Analysis_mergeable;
    public static String Analysis_multiClass;
    public static String Analysis_unusable;
    public static String RunFindings_progress;
    public static String RunRecords_folds;
    public static String RunRecords_scratch;
    public static String RunRecords_split;
    public static String RunRecords_transfer;
    public static String RunRecords_unfrozen;
    public static String RunToday_category;
    public static String RunToday_noneLeft;

    static {
        NLS.initializeMessages("org.reannotate.audit.internal.findings.messages", Messages.class);
    }

    private Messages() {
    }
}
