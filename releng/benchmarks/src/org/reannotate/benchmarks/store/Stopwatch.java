package org.reannotate.benchmarks.store;

import java.lang.management.ManagementFactory;

/** Time since it was made: on the wall, and of all threads of the process on the processors. */
final class Stopwatch {

	private final long wall = System.nanoTime();
	private final long processor = processor();

	private static long processor() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
				.getProcessCpuTime();
	}

	double seconds() {
		return (System.nanoTime() - wall) / 1e9;
	}

	double processorSeconds() {
		return (processor() - processor) / 1e9;
	}
}
