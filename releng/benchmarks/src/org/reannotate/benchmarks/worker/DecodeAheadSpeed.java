package org.reannotate.benchmarks.worker;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;

/** ResNet-18 at 224 x 224: prediction from 640 x 480 JPEG files beside prediction from data in memory. */
public final class DecodeAheadSpeed implements Benchmark {

	@Override
	public String name() {
		return "decode-ahead";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		WorkerChild.measure(DecodeAheadMeasurement.class, sink, Places.work().resolve("decode-ahead").toString());
	}
}
