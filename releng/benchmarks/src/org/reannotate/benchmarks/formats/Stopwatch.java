package org.reannotate.benchmarks.formats;

import java.lang.management.ManagementFactory;

import org.reannotate.benchmarks.FigureSink;

/** Time on the wall and on the processors since it was made. */
final class Stopwatch {
    private final long wall = System.nanoTime();
    private final long processor = processorTime();

    private static long processorTime() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean sun ? sun.getProcessCpuTime() : System.nanoTime();
    }

    /** Reports images a second of wall time, and a second of one core's time. */
    void report(FigureSink sink, String name, int images) {
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        double processorSeconds = (processorTime() - processor) / 1e9;
        sink.figure(name, images / wallSeconds, "images/s");
        sink.figure(name + "-per-core", images / processorSeconds, "images/s");
    }
}
