package org.reannotate.benchmarks.worker;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;

/**
 * Test accuracy on real photos of eight scenes with a three-way split: transfer from MobileNetV2, and the small network
 * and ResNet-18 from scratch at the rate that the finder suggests beside two set by hand. Small pictures and few epochs:
 * it shall end within minutes on two cores.
 */
public final class ScenesTraining implements Benchmark {

	@Override
	public String name() {
		return "scenes-training";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		WorkerChild.measure(ScenesTrainingMeasurement.class, sink, Places.shared().toString());
	}
}
