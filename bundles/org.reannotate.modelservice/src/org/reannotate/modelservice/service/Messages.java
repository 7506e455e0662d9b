package org.reannotate.modelservice.service;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Embedding_smallerBatch;
    public static String FailureText_crashed;
    public static String FailureText_hung;
    public static String FailureText_log;
    public static String FailureText_logEnd;
    public static String FailureText_notStarted;
    public static String FailureText_outOfMemory;
    public static String LearningRates_smallerBatch;
    public static String TrainingRun_anotherOne;
    public static String TrainingRun_notWritten;
    public static String TrainingRun_smallerBatch;
    public static String TrainingRun_unreadable;
    public static String WorkerModelService_refit;
    public static String WorkerModelService_stopped;
    public static String WorkerModelService_unreadable;
    public static String WorkerProcesses_cache;

    static {
        NLS.initializeMessages("org.reannotate.modelservice.service.messages", Messages.class);
    }

    private Messages() {
    }
}
