package org.reannotate.modelservice.internal.kept;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Background_predicting;
    public static String KeptText_another;
    public static String KeptText_later;
    public static String KeptText_log;
    public static String KeptText_notStarted;
    public static String KeptText_outOfMemory;
    public static String KeptWorker_paused;
    public static String Machine_battery;
    public static String Machine_busy;
    public static String ProcessSlot_trying;
    public static String Waiting_noAnswer;
    public static String Waiting_notAsked;

    static {
        NLS.initializeMessages("org.reannotate.modelservice.internal.kept.messages", Messages.class);
    }

    private Messages() {
    }
}
