package org.reannotate.audit.internal.pipeline;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String AuditRun_didNotFit;
    public static String AuditRun_noneUnfinished;
    public static String AuditRun_progress;
    public static String InputNotes_leftOut;
    public static String InputNotes_missing;
    public static String InputNotes_oneLeftOut;
    public static String InputNotes_small;
    public static String InputNotes_unlabelled;
    public static String RunUnreadable_all;

    static {
        NLS.initializeMessages("org.reannotate.audit.internal.pipeline.messages", Messages.class);
    }

    private Messages() {
    }
}
