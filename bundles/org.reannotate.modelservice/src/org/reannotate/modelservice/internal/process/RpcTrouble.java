package org.reannotate.modelservice.internal.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.eclipse.osgi.util.NLS;

/**
 * Writes what the JSON-RPC library has to say about broken connections into the logs of the open sessions instead of
 * onto the console: a worker that was killed is no news there, its end is reported by other means.
 */
final class RpcTrouble extends Handler {
    private static final RpcTrouble INSTANCE = new RpcTrouble();
    /** Kept, because loggers that nobody holds lose their settings. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j.jsonrpc");

    static {
        LIBRARY.addHandler(INSTANCE);
        LIBRARY.setUseParentHandlers(false);
    }

    private final Set<LogSink> logs = ConcurrentHashMap.newKeySet();

    private RpcTrouble() {
        setLevel(Level.WARNING);
    }

    static void reportTo(LogSink log) {
        INSTANCE.logs.add(log);
    }

    static void stopReportingTo(LogSink log) {
        INSTANCE.logs.remove(log);
    }

    @Override
    public void publish(LogRecord message) {
        if (isLoggable(message)) {
            Throwable thrown = message.getThrown();
            String text = thrown == null ? NLS.bind(Messages.RpcTrouble_connection, message.getMessage())
                    : NLS.bind(Messages.RpcTrouble_connectionThrown, message.getMessage(), thrown);
            logs.forEach(log -> log.line(text.lines().findFirst().orElse("")));
        }
    }

    @Override
    public void flush() {
        // Nothing is kept here.
    }

    @Override
    public void close() {
        logs.clear();
    }
}
