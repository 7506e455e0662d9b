package org.reannotate.modelservice.internal.process;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.rpc.Heartbeat;
import org.reannotate.protocol.words.TimeSpan;

/**
 * Tells a worker that hangs from one that works. Time during which this process itself stood still (a suspended
 * machine, a debugger) does not count. One thread only; times in nanoseconds of any clock that only goes forward.
 */
final class WorkerWatch {
    private static final long OWN_PAUSE = Duration.ofSeconds(5).toNanos();

    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final WorkerTimes times;
    private boolean connected;
    private long lastLook;
    private long lastSign;
    private long lastStep;
    private long steps = -1;
    private boolean disconnected;

    WorkerWatch(WorkerTimes times, long now) {
        this.times = times;
        this.lastLook = now;
        this.lastSign = now;
        this.lastStep = now;
    }

    /** The worker has connected: from now on it is the heartbeat that counts. */
    void connected(long now) {
        connected = true;
        lastSign = now;
        lastStep = now;
    }

    /** It lives, and maybe it went a step further. */
    void alive(Heartbeat heartbeat, long now) {
        lastSign = now;
        if (heartbeat.steps() != steps) {
            steps = heartbeat.steps();
            lastStep = now;
        }
    }

    /** It reports progress, a sign of life and of work. */
    void progressed(long now) {
        lastSign = now;
        lastStep = now;
    }

    /** It has nothing to do, so that no step is expected of it. */
    void resting(long now) {
        lastStep = now;
    }

    /** It has closed its connection: its end must follow at once. */
    void disconnected(long now) {
        disconnected = true;
        lastSign = now;
    }

    /** What is wrong, in words, or null while all is well. */
    @Nullable
    String problem(long now) {
        long pause = now - lastLook;
        lastLook = now;
        if (pause > OWN_PAUSE) {
            lastSign += pause;
            lastStep += pause;
        }
        if (!connected) {
            return exceeds(now - lastSign, times.start(), Messages.WorkerWatch_notConnected);
        }
        if (disconnected) {
            return exceeds(now - lastSign, LAST_WORDS,
                    Messages.WorkerWatch_disconnected);
        }
        String silent = exceeds(now - lastSign, times.silence(), Messages.WorkerWatch_silent);
        return silent != null ? silent : exceeds(now - lastStep, times.stall(), Messages.WorkerWatch_stalled);
    }

    private static @Nullable String exceeds(long nanos, Duration limit, String what) {
        return nanos <= limit.toNanos() ? null : NLS.bind(what, TimeSpan.of(limit.toMillis() / 1000.0));
    }
}
