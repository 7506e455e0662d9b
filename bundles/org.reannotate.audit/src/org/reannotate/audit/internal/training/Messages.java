package org.reannotate.audit.internal.training;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String BrokenOffRuns_finished;
    public static String BrokenOffRuns_none;
    public static String BrokenOffRuns_unreadable;
    public static String DataNote_unknownLabels;
    public static String FolderCatalog_active;
    public static String FolderCatalog_none;
    public static String FolderCatalog_resumeFirst;
    public static String FolderCatalog_tooFew;
    public static String FolderCatalog_unactivatable;
    public static String FolderCatalog_undeletable;
    public static String FolderCatalog_unfinished;
    public static String FolderCatalog_unlistable;
    public static String PartCheck_training;
    public static String PartCheck_validation;
    public static String Preparation_duplicates;
    public static String Preparation_labels;
    public static String RateFinding_progress;
    public static String RateFinding_range;
    public static String RateFinding_what;
    public static String RunDeletion_held;
    public static String SearchWork_progress;
    public static String TrainedNetworkCheck_pointless;
    public static String Training_begins;
    public static String Training_decisions;
    public static String Training_findings;
    public static String Training_oneDecision;
    public static String Training_progress;
    public static String Training_resumes;

    static {
        NLS.initializeMessages("org.reannotate.audit.internal.training.messages", Messages.class);
    }

    private Messages() {
    }
}
