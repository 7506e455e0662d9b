package org.reannotate.audit.internal.search;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String RandomSearch_noneTrained;
    public static String SearchFiles_unreadable;
    public static String TrialMonitor_words;

    static {
        NLS.initializeMessages("org.reannotate.audit.internal.search.messages", Messages.class);
    }

    private Messages() {
    }
}
