package org.reannotate.benchmarks.workbench;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;

/**
 * Typing and scrolling while findings follow the decisions in the background, on 10,000 images with embeddings of 1,280
 * dimensions in 50 categories: the same keys and paints at rest, while the model process trains heads, and while the
 * workbench's own process looks for findings. Goal: what {@code workbench-million} asks of the workbench at rest.
 */
public final class WorkbenchFollowing implements Benchmark {

	@Override
	public String name() {
		return "workbench-following";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		WorkbenchRun.requireScreen(name());
		WorkbenchRun.measure("following", FollowedImages.dataset(), sink);
	}
}
