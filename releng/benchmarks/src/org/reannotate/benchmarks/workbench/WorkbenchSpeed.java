package org.reannotate.benchmarks.workbench;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/**
 * The workbench with a million images: opening, scrolling, filtering, sorting, deciding by key, deciding about ten
 * thousand. Goals: open to a painted gallery 1.5 s; 95% of paints within 16 ms; filter or sort shown in 150 ms; key to
 * next image 80 ms, committed 50 ms, medians; 10,000 decisions shown in 0.3 s and durable in 3 s, undo the same; heap
 * 600 MB.
 */
public final class WorkbenchSpeed implements Benchmark {

	@Override
	public String name() {
		return "workbench-million";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		WorkbenchRun.requireScreen(name());
		WorkbenchRun.measure("speed", MillionImages.dataset(), sink);
	}
}
