package org.reannotate.audit.internal.insight;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String RunReading_badName;
    public static String RunReading_unfinished;
    public static String RunReading_unreadable;
    public static String RunRows_notAnId;
    public static String RunRows_notAscending;

    static {
        NLS.initializeMessages("org.reannotate.audit.internal.insight.messages", Messages.class);
    }

    private Messages() {
    }
}
