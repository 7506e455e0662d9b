package org.reannotate.modelservice.internal.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.rpc.Heartbeat;

class WorkerWatchTest {
    private static final WorkerTimes TIMES = new WorkerTimes(Duration.ofSeconds(9), Duration.ofSeconds(1),
            Duration.ofSeconds(6), Duration.ofSeconds(12), Duration.ofSeconds(1));

    private final WorkerWatch watch = new WorkerWatch(TIMES, 0);
    private long now;
    private long beats;

    @Test
    void waitsForAConnection() {
        assertNull(quietFor(9));
        assertEquals("The worker did not connect for 9 s", quietFor(1));
    }

    @Test
    void missesAHeartbeat() {
        watch.connected(now);
        assertNull(quietFor(6));
        assertEquals("The worker gave no sign of life for 6 s", quietFor(1));
    }

    @Test
    void missesAStepWhereThereAreHeartbeats() {
        watch.connected(now);
        assertNull(beatingFor(12, false));
        assertEquals("The worker made no step forward for 12 s", beatingFor(2, false));
    }

    @Test
    void staysCalmWhileThereAreSteps() {
        watch.connected(now);
        assertNull(beatingFor(100, true));
    }

    @Test
    void takesProgressForAStep() {
        watch.connected(now);
        assertNull(beatingFor(10, false));
        watch.progressed(now);
        assertNull(beatingFor(10, false));
    }

    @Test
    void doesNotBlameTheWorkerForAMachineThatSlept() {
        watch.connected(now);
        assertNull(quietFor(3));
        now += Duration.ofHours(8).toNanos();
        assertNull(watch.problem(now));
        assertNull(quietFor(2));
        assertEquals("The worker gave no sign of life for 6 s", quietFor(2));
    }

    @Test
    void expectsTheEndSoonAfterTheConnectionWasClosed() {
        watch.connected(now);
        watch.disconnected(now);
        assertNull(quietFor(3));
        assertEquals("The worker has closed its connection and not ended for 3 s", quietFor(1));
    }

    private String quietFor(int seconds) {
        String problem = null;
        for (int i = 0; i < seconds; i++) {
            now += Duration.ofSeconds(1).toNanos();
            problem = watch.problem(now);
        }
        return problem;
    }

    private String beatingFor(int seconds, boolean stepping) {
        String problem = null;
        for (int i = 0; i < seconds && problem == null; i++) {
            beats++;
            watch.alive(new Heartbeat(beats, stepping ? beats : 0, 0), now);
            problem = quietFor(1);
        }
        return problem;
    }
}
