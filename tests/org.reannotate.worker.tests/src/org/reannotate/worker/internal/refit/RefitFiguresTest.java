package org.reannotate.worker.internal.refit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.job.Overtaking;
import org.reannotate.worker.internal.run.RunBench;
import org.reannotate.worker.internal.run.TinyImages;
import org.reannotate.worker.internal.transfer.TinyBackbone;

/** What a refit tells of itself takes the place of the run's figures, and so is the same figure. */
class RefitFiguresTest {

	private static final int COUNT = 24;

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource(Loss.class)
	void theLossIsThatOfARun(Loss loss) throws Exception {
		try (var bench = new RunBench(folder)) {
			RunInput input = TinyImages.draw(folder, COUNT, 2, 0);
			Recipe recipe = Recipe.transfer(TinyBackbone.write(folder.resolve("tiny")).toString()).withFolds(2).withThreads(2);
			RunFolder run = bench.published(recipe.withTraining(recipe.training().withLoss(loss)), input);
			assertEquals(expected(run, input, loss), RunInfo.read(run).metrics().get("log_loss"), 1e-5, "of the run");
			RunFolder next = LivingFolder.of(run).next();
			input.write(next);
			var overtaking = new Overtaking();
			overtaking.begin();
			var request = new RefitRequest(run.path().toString(), next.path().toString(), "", 2, 0);
			var outcome = new RefitTask(bench.job(new Cancellation()), request, new Kept(), overtaking).run();
			assertEquals(expected(next, input, loss), outcome.metrics().get("log_loss"), 1e-5, "of the refit");
		}
	}

	/** Cross-entropy by hand; of a sigmoid over both categories, of which one is wanted. */
	private static double expected(RunFolder arrays, RunInput input, Loss loss) throws Exception {
		double sum = 0;
		for (int row = 0; row < COUNT; row++) {
			float[] said = RunBench.row(arrays.probabilities(), row);
			int label = input.samples().get(row).label();
			sum -= Math.log(said[label]) + (loss == Loss.SIGMOID ? Math.log(1 - said[1 - label]) : 0);
		}
		return sum / COUNT;
	}
}
