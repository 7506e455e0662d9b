package org.reannotate.benchmarks.worker;

import java.nio.file.Files;
import java.nio.file.Path;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;

/**
 * How long it takes to explain one photo by a network of MobileNetV2's size, from the request in the worker to its
 * answer, decoding included: the first time and warm, by gradients and by occlusion.
 */
public final class ExplainSpeed implements Benchmark {

	@Override
	public String name() {
		return "explain-speed";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		Path work = Files.createDirectories(Places.work().resolve("explain-speed"));
		Path backbone = Places.shared().resolve("models/mobilenet_v2");
		WorkerChild.measure(ExplainSpeedMeasurement.class, sink, work.toString(), backbone.toString());
	}
}
