package org.reannotate.modelservice.internal.process;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.rpc.Heartbeat;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.rpc.WorkerApi;

/** Something that happened in or to a worker, in the order in which the workbench learned of it. */
sealed interface WorkerEvent {
    /** It has connected and shown its token. */
    record Connected(WorkerApi worker) implements WorkerEvent {
    }

    /** Its request is so far. */
    record Progressed(ProgressMessage message) implements WorkerEvent {
    }

    /** It lives. */
    record Alive(Heartbeat heartbeat) implements WorkerEvent {
    }

    /** It answered the request; {@code error} or {@code outcome} is there. */
    record Answered(@Nullable Object outcome, @Nullable Throwable error) implements WorkerEvent {
    }

    /** It spoke another version of the protocol. */
    record Refused(String reason) implements WorkerEvent {
    }

    /** It has closed its connection. */
    record Disconnected() implements WorkerEvent {
    }

    /** The process has ended, on its own or not. */
    record Ended(int exitCode) implements WorkerEvent {
    }
}
