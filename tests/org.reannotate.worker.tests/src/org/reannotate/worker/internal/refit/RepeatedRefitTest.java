package org.reannotate.worker.internal.refit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.job.Overtaking;
import org.reannotate.worker.internal.run.RunBench;
import org.reannotate.worker.internal.run.TinyImages;
import org.reannotate.worker.internal.transfer.TinyBackbone;

/** A request that a worker did not live through is given to another one: with what the first left in the folder. */
class RepeatedRefitTest {

	@TempDir
	Path folder;

	private void refit(RunBench bench, RunFolder run, RunFolder next) throws Exception {
		var overtaking = new Overtaking();
		overtaking.begin();
		var request = new RefitRequest(run.path().toString(), next.path().toString(), "", 2, 0);
		new RefitTask(bench.job(new Cancellation()), request, new Kept(), overtaking).run();
	}

	@Test
	void leavesWhatTheRunKnowsAsItIs() throws Exception {
		try (var bench = new RunBench(folder)) {
			RunInput input = TinyImages.draw(folder, 24, 2, 0);
			RunFolder run = bench.published(
					Recipe.transfer(TinyBackbone.write(folder.resolve("tiny")).toString()).withFolds(2).withThreads(2), input);
			byte[] known = Files.readAllBytes(run.embeddings());
			RunFolder next = LivingFolder.of(run).next();
			input.write(next);
			refit(bench, run, next);
			byte[] probabilities = Files.readAllBytes(next.probabilities());

			refit(bench, run, next);

			assertArrayEquals(known, Files.readAllBytes(run.embeddings()), "the run's own embeddings");
			assertArrayEquals(known, Files.readAllBytes(next.embeddings()));
			assertArrayEquals(probabilities, Files.readAllBytes(next.probabilities()));
		}
	}
}
