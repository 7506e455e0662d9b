package org.reannotate.modelservice.internal.explain;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Explanations_failed;

    static {
        NLS.initializeMessages("org.reannotate.modelservice.internal.explain.messages", Messages.class);
    }

    private Messages() {
    }
}
