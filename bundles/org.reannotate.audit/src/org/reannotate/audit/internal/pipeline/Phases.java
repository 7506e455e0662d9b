package org.reannotate.audit.internal.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures how long each phase takes. One thread only. */
final class Phases {
    private static final double NANOS = 1e9;

    private final long start = System.nanoTime();
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private long last = start;

    /** The phase that began where the last one ended, ends. */
    void ended(String name) {
        long now = System.nanoTime();
        seconds.merge(name, (now - last) / NANOS, Double::sum);
        last = now;
    }

    /** Seconds by phase in order, and their {@code total}. */
    Map<String, Double> seconds() {
        var all = new LinkedHashMap<>(seconds);
        all.put("total", (System.nanoTime() - start) / NANOS);
        return Collections.unmodifiableMap(all);
    }
}
