package org.reannotate.modelservice.internal.engine;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String DownloadWatch_silent;
    public static String EngineInstaller_busy;
    public static String EngineInstaller_checking;
    public static String EngineInstaller_failed;
    public static String EngineInstaller_fetching;
    public static String EngineInstaller_noBuild;
    public static String EngineInstaller_noLibraries;
    public static String EngineInstaller_noSpace;
    public static String EngineInstaller_progress;
    public static String EngineInstaller_undeletable;
    public static String EngineInstaller_unpacking;
    public static String EngineInstaller_wrong;
    public static String EngineInstaller_wrongDeleted;
    public static String EngineRegistry_gpuFailed;
    public static String EngineRegistry_gpuUnused;
    public static String EngineRegistry_noAnswer;
    public static String EngineRegistry_noBuild;
    public static String EngineRegistry_noneForGpu;
    public static String EngineRegistry_notHere;
    public static String EngineRegistry_notInstalled;
    public static String EngineRegistry_unknown;
    public static String FolderSource_missing;
    public static String MavenRepository_answered;
    public static String MavenRepository_failed;
    public static String MavenRepository_interrupted;
    public static String MavenRepository_tooLong;
    public static String MavenRepository_tooShort;

    static {
        NLS.initializeMessages("org.reannotate.modelservice.internal.engine.messages", Messages.class);
    }

    private Messages() {
    }
}
