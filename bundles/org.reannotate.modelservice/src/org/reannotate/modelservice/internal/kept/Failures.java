package org.reannotate.modelservice.internal.kept;

import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How often processes failed one after the other, and when another one may be tried: at once after the first failure,
 * later and later after more. Times in nanoseconds of a clock that only goes forward. Not thread-safe.
 */
final class Failures {
    private static final List<Duration> PAUSES = List.of(Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(15),
            Duration.ofMinutes(1), Duration.ofMinutes(10));

    private int count;
    private long notBefore;
    private @Nullable String reason;

    void failed(String why, long now) {
        reason = why;
        notBefore = now + PAUSES.get(Math.min(count, PAUSES.size() - 1)).toNanos();
        count++;
    }

    /** Something went well, or a person wants another try. */
    void forget() {
        count = 0;
        reason = null;
    }

    /** Why the last one failed, or null. */
    @Nullable
    String reason() {
        return reason;
    }

    /** How long to wait before the next try. */
    Duration left(long now) {
        return count == 0 || now >= notBefore ? Duration.ZERO : Duration.ofNanos(notBefore - now);
    }
}
