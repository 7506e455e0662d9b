package org.reannotate.audit.internal.run;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String AuditLock_held;
    public static String AuditLock_heldByRun;
    public static String AuditLock_interrupted;
    public static String LockedWork_fileFailed;
    public static String LockedWork_readOnly;
    public static String RunArrays_badShape;
    public static String RunArrays_noDescription;
    public static String RunTraining_takenOver;
    public static String SharedCards_cpu;
    public static String SharedCards_missing;
    public static String SharedCards_one;

    static {
        NLS.initializeMessages("org.reannotate.audit.internal.run.messages", Messages.class);
    }

    private Messages() {
    }
}
