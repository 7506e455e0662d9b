package org.reannotate.modelservice.fake;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.reannotate.protocol.process.WorkerAddress;
import org.reannotate.protocol.process.WorkerEnvironment;
import org.reannotate.protocol.rpc.Heartbeat;
import org.reannotate.protocol.rpc.Hello;
import org.reannotate.protocol.rpc.ProtocolVersion;
import org.reannotate.protocol.rpc.RpcConnection;
import org.reannotate.protocol.rpc.Welcome;
import org.reannotate.protocol.rpc.WorkbenchApi;

/** Main classes of fake workers. */
public final class FakeWorker {
    private FakeWorker() {
    }

    /** Plays the script that lies in the run folder. */
    public static final class Scripted {
        private Scripted() {
        }

        public static void main(String[] arguments) throws Exception {
            connect(System.getenv(WorkerEnvironment.TOKEN), ProtocolVersion.CURRENT);
        }
    }

    /** Shows a wrong token first, from a second connection the right one. */
    public static final class Intruded {
        private Intruded() {
        }

        public static void main(String[] arguments) throws Exception {
            try {
                connect("guessed", ProtocolVersion.CURRENT, 1);
            } catch (ExecutionException | TimeoutException e) {
                System.out.println("turned away");
            }
            connect(System.getenv(WorkerEnvironment.TOKEN), ProtocolVersion.CURRENT);
        }
    }

    /** Speaks a later protocol. */
    public static final class Modern {
        private Modern() {
        }

        public static void main(String[] arguments) throws Exception {
            connect(System.getenv(WorkerEnvironment.TOKEN), ProtocolVersion.CURRENT + 1);
        }
    }

    /** Never connects. */
    public static final class Silent {
        private Silent() {
        }

        public static void main(String[] arguments) throws Exception {
            System.out.println("starting, slowly");
            TimeUnit.HOURS.sleep(1);
        }
    }

    /** Ends before it connects, with a word about why. */
    public static final class Broken {
        private Broken() {
        }

        public static void main(String[] arguments) {
            System.out.println("libfancy.so: cannot open shared object file");
            System.exit(3);
        }
    }

    private static void connect(String token, int version) throws Exception {
        connect(token, version, 20);
    }

    private static void connect(String token, int version, int patience) throws Exception {
        var address = new WorkerAddress(System.getenv(WorkerEnvironment.ADDRESS));
        var script = new ScriptedApi();
        RpcConnection<WorkbenchApi> connection = RpcConnection.open(address.connect(), script, WorkbenchApi.class,
                "fake");
        if (token.equals(System.getenv(WorkerEnvironment.TOKEN))) {
            connection.closed().thenRun(() -> script.connectionClosed());
        }
        script.workbench(connection);
        Welcome welcome = connection.remote().hello(new Hello(token, version, ProcessHandle.current().pid()))
                .get(patience, TimeUnit.SECONDS);
        script.welcomed();
        beat(connection.remote(), script, welcome.heartbeatSeconds());
    }

    private static void beat(WorkbenchApi workbench, ScriptedApi script, int seconds) throws InterruptedException {
        for (long count = 0;; count++) {
            if (script.beating()) {
                workbench.heartbeat(new Heartbeat(count, script.stepping() ? count : 0, 0));
            }
            TimeUnit.MILLISECONDS.sleep(seconds * 250L);
        }
    }

}
