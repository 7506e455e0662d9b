package org.reannotate.modelservice.engine;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String EngineSetups_notInstalled;

    static {
        NLS.initializeMessages("org.reannotate.modelservice.engine.messages", Messages.class);
    }

    private Messages() {
    }
}
