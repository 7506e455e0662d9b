package org.reannotate.worker.internal.run;

import java.io.IOException;

import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.engine.WorkerException;

/** A run from scratch. */
record ScratchRun(Job job, RunFolder folder, Recipe recipe, RunInput input) {
	RunResult run() throws WorkerException, IOException {
		throw new IOException("not yet");
	}
}
