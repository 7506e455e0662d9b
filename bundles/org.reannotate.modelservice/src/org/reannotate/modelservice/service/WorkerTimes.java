package org.reannotate.modelservice.service;

import java.time.Duration;

/**
 * How long a worker is waited for.
 *
 * @param start until it has connected
 * @param heartbeat how often it shall give a sign of life
 * @param silence without any sign of life, after which it counts as hanging
 * @param stall without any step of work while it lives, after which it counts as hanging
 * @param cancel from the request to cancel until it is killed
 */
public record WorkerTimes(Duration start, Duration heartbeat, Duration silence, Duration stall, Duration cancel) {
    /** Generous to a machine that is busy with other things. */
    public static WorkerTimes defaults() {
        return new WorkerTimes(Duration.ofSeconds(90), Duration.ofSeconds(2), Duration.ofSeconds(60),
                Duration.ofMinutes(15), Duration.ofSeconds(5));
    }

    /** The same with another limit for a start. */
    public WorkerTimes withStart(Duration limit) {
        return new WorkerTimes(limit, heartbeat, silence, stall, cancel);
    }

    /** The same with another limit for silence; heartbeats come four times as often, at least every second. */
    public WorkerTimes withSilence(Duration limit) {
        return new WorkerTimes(start, Duration.ofSeconds(Math.max(1, limit.toSeconds() / 4)), limit, stall, cancel);
    }

    /** The same with another limit for standing still. */
    public WorkerTimes withStall(Duration limit) {
        return new WorkerTimes(start, heartbeat, silence, limit, cancel);
    }

    /** The same with another grace for cancelling. */
    public WorkerTimes withCancel(Duration limit) {
        return new WorkerTimes(start, heartbeat, silence, stall, limit);
    }
}
