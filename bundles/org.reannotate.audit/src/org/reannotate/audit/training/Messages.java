package org.reannotate.audit.training;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String DataChoice_floor;
    public static String SearchRequest_noTime;
    public static String SearchSpace_nothing;
    public static String SearchSpace_rates;

    static {
        NLS.initializeMessages("org.reannotate.audit.training.messages", Messages.class);
    }

    private Messages() {
    }
}
