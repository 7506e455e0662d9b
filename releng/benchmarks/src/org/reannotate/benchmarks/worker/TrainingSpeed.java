package org.reannotate.benchmarks.worker;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/**
 * Images a second of a whole training, images from files, beside a bare loop of the same network on one batch in memory:
 * in turns, in one process, as ratios; once with images as they are and once with the default augmentation.
 */
public final class TrainingSpeed implements Benchmark {

	private static final String ROUNDS = "3";

	@Override
	public String name() {
		return "training-speed";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		WorkerChild.measure(TrainingSpeedMeasurement.class, sink, ROUNDS);
	}
}
