package org.reannotate.modelservice.internal.osgi;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String BundleFiles_noFile;
    public static String BundleFiles_unreadable;
    public static String BundleInstallation_missing;
    public static String JarInside_outside;

    static {
        NLS.initializeMessages("org.reannotate.modelservice.internal.osgi.messages", Messages.class);
    }

    private Messages() {
    }
}
