package org.reannotate.audit.internal.duplicates;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String PerceptualHashing_progress;

    static {
        NLS.initializeMessages("org.reannotate.audit.internal.duplicates.messages", Messages.class);
    }

    private Messages() {
    }
}
