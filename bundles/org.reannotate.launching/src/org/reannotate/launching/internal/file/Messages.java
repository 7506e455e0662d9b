package org.reannotate.launching.internal.file;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String LaunchFile_none;
    public static String LaunchFile_notTraining;
    public static String LaunchFile_otherType;
    public static String LaunchFile_tooLarge;
    public static String LaunchFile_unreadable;
    public static String SettingsText_floor;
    public static String SettingsText_kind;
    public static String SettingsText_labels;
    public static String SettingsText_network;
    public static String SettingsText_noBackbone;

    static {
        NLS.initializeMessages("org.reannotate.launching.internal.file.messages", Messages.class);
    }

    private Messages() {
    }
}
