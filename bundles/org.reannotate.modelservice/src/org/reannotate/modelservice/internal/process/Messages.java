package org.reannotate.modelservice.internal.process;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String KeptProcess_doNotFit;
    public static String KeptProcess_ended;
    public static String LogPump_cannotWrite;
    public static String LogPump_noLonger;
    public static String LogPump_outputEnded;
    public static String LogPump_rest;
    public static String RpcTrouble_connection;
    public static String RpcTrouble_connectionThrown;
    public static String Visitor_notDisconnected;
    public static String Visitor_otherProtocol;
    public static String Visitor_wrongToken;
    public static String WorkerCall_doNotFit;
    public static String WorkerGate_connection;
    public static String WorkerGate_socket;
    public static String WorkerSession_ended;
    public static String WorkerSession_killed;
    public static String WorkerSession_notStarted;
    public static String WorkerSession_notUnderstood;
    public static String WorkerSession_outOfMemory;
    public static String WorkerWatch_disconnected;
    public static String WorkerWatch_notConnected;
    public static String WorkerWatch_silent;
    public static String WorkerWatch_stalled;

    static {
        NLS.initializeMessages("org.reannotate.modelservice.internal.process.messages", Messages.class);
    }

    private Messages() {
    }
}
