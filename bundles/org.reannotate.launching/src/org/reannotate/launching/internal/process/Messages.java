package org.reannotate.launching.internal.process;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String TrainingDelegate_noService;
    public static String TrainingProcess_notEnded;

    static {
        NLS.initializeMessages("org.reannotate.launching.internal.process.messages", Messages.class);
    }

    private Messages() {
    }
}
