package org.reannotate.audit.backbone;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String BackboneFiles_copying;
    public static String BackboneFiles_missing;
    public static String BackboneFiles_noBackbone;
    public static String BackboneFiles_noZip;
    public static String BackboneFiles_outside;
    public static String BackboneFiles_tooLarge;
    public static String BackboneFiles_tooManyFiles;
    public static String BackboneInstaller_badName;
    public static String BackboneInstaller_exists;

    static {
        NLS.initializeMessages("org.reannotate.audit.backbone.messages", Messages.class);
    }

    private Messages() {
    }
}
