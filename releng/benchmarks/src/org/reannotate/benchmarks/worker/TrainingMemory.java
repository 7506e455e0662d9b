package org.reannotate.benchmarks.worker;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/** Resident memory of a worker over 2,000 iterations of training. Linux only: it reads {@code /proc}. */
public final class TrainingMemory implements Benchmark {

	@Override
	public String name() {
		return "training-memory";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		WorkerChild.measure(TrainingMemoryMeasurement.class, sink);
	}
}
