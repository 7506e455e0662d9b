package org.reannotate.launching;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String TrainingSettings_choose;
    public static String TrainingSettings_noFolder;
    public static String TrainingSettings_none;

    static {
        NLS.initializeMessages("org.reannotate.launching.messages", Messages.class);
    }

    private Messages() {
    }
}
