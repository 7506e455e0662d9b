package org.reannotate.modelservice.internal.process;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.process.WorkerAddress;
import org.reannotate.protocol.process.WorkerSocket;
import org.reannotate.protocol.rpc.RpcConnection;
import org.reannotate.protocol.rpc.WorkerApi;
import org.reannotate.protocol.words.IoWords;

/**
 * Where one worker may come in: listens until a caller has shown the token, turns everybody else away, then listens no
 * more.
 */
final class WorkerGate implements AutoCloseable {
    private static final int TOKEN_BYTES = 32;

    private final WorkerSocket socket;
    private final String token;
    private final Consumer<WorkerEvent> events;
    private final LogSink log;
    private final Set<SocketChannel> channels = ConcurrentHashMap.newKeySet();

    private WorkerGate(WorkerSocket socket, Consumer<WorkerEvent> events, LogSink log) {
        this.socket = socket;
        this.token = newToken();
        this.events = events;
        this.log = log;
    }

    /** Opens the socket; {@link #listen} must follow. */
    static WorkerGate open(Consumer<WorkerEvent> events, LogSink log) throws IOException {
        var gate = new WorkerGate(WorkerSocket.open(), events, log);
        RpcTrouble.reportTo(log);
        return gate;
    }

    WorkerAddress address() throws IOException {
        return socket.address();
    }

    String token() {
        return token;
    }

    /** Lets callers in on a thread of its own, until one was the worker or the gate is closed. */
    void listen(int heartbeatSeconds) {
        var thread = new Thread(() -> acceptAll(heartbeatSeconds), "Reannotate worker gate");
        thread.setDaemon(true);
        thread.start();
    }

    private void acceptAll(int heartbeatSeconds) {
        try {
            for (;;) {
                SocketChannel channel = socket.accept();
                channels.add(channel);
                greet(channel, heartbeatSeconds);
            }
        } catch (IOException e) {
            // The socket was closed: the worker is in, or the session is over.
            return;
        }
    }

    private void greet(SocketChannel channel, int heartbeatSeconds) {
        var visitor = new Visitor(this, heartbeatSeconds, log);
        visitor.attach(RpcConnection.open(channel, visitor, WorkerApi.class, "worker"));
    }

    /** Whether {@code shown} is the token; takes the same time for every wrong one. */
    boolean admits(String shown) {
        return MessageDigest.isEqual(bytes(shown), bytes(token));
    }

    void emit(WorkerEvent event) {
        events.accept(event);
    }

    /** Stops to listen; what is connected stays connected. */
    void shut() {
        try {
            socket.close();
        } catch (IOException e) {
            log.line(NLS.bind(Messages.WorkerGate_socket, IoWords.of(e)));
        }
    }

    @Override
    public void close() {
        shut();
        RpcTrouble.stopReportingTo(log);
        for (SocketChannel channel : channels) {
            try {
                channel.close();
            } catch (IOException e) {
                log.line(NLS.bind(Messages.WorkerGate_connection, IoWords.of(e)));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
