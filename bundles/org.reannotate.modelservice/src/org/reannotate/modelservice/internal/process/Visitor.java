package org.reannotate.modelservice.internal.process;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.Heartbeat;
import org.reannotate.protocol.rpc.Hello;
import org.reannotate.protocol.rpc.LogMessage;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.rpc.ProtocolVersion;
import org.reannotate.protocol.rpc.RpcConnection;
import org.reannotate.protocol.rpc.Welcome;
import org.reannotate.protocol.rpc.WorkbenchApi;
import org.reannotate.protocol.rpc.WorkerApi;
import org.reannotate.protocol.words.IoWords;

/**
 * The workbench as one caller sees it. Until the caller has shown the token nothing it says is heard. Called on the
 * connection's reading thread.
 */
final class Visitor implements WorkbenchApi {
    private final WorkerGate gate;
    private final int heartbeatSeconds;
    private final LogSink log;
    private final CompletableFuture<RpcConnection<WorkerApi>> connection = new CompletableFuture<>();
    private volatile boolean admitted;

    Visitor(WorkerGate gate, int heartbeatSeconds, LogSink log) {
        this.gate = gate;
        this.heartbeatSeconds = heartbeatSeconds;
        this.log = log;
    }

    /** Tells it its own connection; messages may have come before. */
    void attach(RpcConnection<WorkerApi> own) {
        connection.complete(own);
    }

    @Override
    public CompletableFuture<Welcome> hello(Hello hello) {
        if (!gate.admits(hello.token())) {
            connection.thenAccept(this::hangUp);
            return refusal(Messages.Visitor_wrongToken);
        }
        if (hello.protocolVersion() != ProtocolVersion.CURRENT) {
            String reason = NLS.bind(Messages.Visitor_otherProtocol, hello.protocolVersion(), ProtocolVersion.CURRENT);
            gate.emit(new WorkerEvent.Refused(reason));
            return refusal(reason);
        }
        admitted = true;
        gate.shut();
        connection.thenAccept(this::enter);
        return CompletableFuture.completedFuture(new Welcome(ProtocolVersion.CURRENT, heartbeatSeconds));
    }

    private void enter(RpcConnection<WorkerApi> own) {
        gate.emit(new WorkerEvent.Connected(own.remote()));
        own.closed().thenRun(() -> gate.emit(new WorkerEvent.Disconnected()));
    }

    @Override
    public void progress(ProgressMessage progress) {
        emit(new WorkerEvent.Progressed(progress));
    }

    @Override
    public void heartbeat(Heartbeat heartbeat) {
        emit(new WorkerEvent.Alive(heartbeat));
    }

    @Override
    public void log(LogMessage message) {
        if (admitted) {
            message.text().lines().forEach(line -> log.line(message.level() + ": " + line));
        }
    }

    private void emit(WorkerEvent event) {
        if (admitted) {
            gate.emit(event);
        }
    }

    private void hangUp(RpcConnection<WorkerApi> own) {
        try {
            own.close();
        } catch (IOException e) {
            log.line(NLS.bind(Messages.Visitor_notDisconnected, IoWords.of(e)));
        }
    }

    private static CompletableFuture<Welcome> refusal(String reason) {
        var error = new ResponseError(ErrorCode.REFUSED.code(), reason, null);
        return CompletableFuture.failedFuture(new ResponseErrorException(error));
    }
}
