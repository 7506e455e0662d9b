package org.reannotate.benchmarks.worker;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/** Images a second of each network in training and prediction, data in memory. */
public final class WorkerSpeed implements Benchmark {

	@Override
	public String name() {
		return "worker-speed";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		WorkerChild.measure(WorkerSpeedMeasurement.class, sink);
	}
}
