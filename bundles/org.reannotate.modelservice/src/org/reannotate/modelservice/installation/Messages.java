package org.reannotate.modelservice.installation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String PlainInstallation_missing;
    public static String WorkerPlatform_unsupported;
    public static String WorkerPlatform_unsupportedMac;

    static {
        NLS.initializeMessages("org.reannotate.modelservice.installation.messages", Messages.class);
    }

    private Messages() {
    }
}
