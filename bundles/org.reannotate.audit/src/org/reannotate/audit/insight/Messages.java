package org.reannotate.audit.insight;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String FreshImages_gone;

    static {
        NLS.initializeMessages("org.reannotate.audit.insight.messages", Messages.class);
    }

    private Messages() {
    }
}
