package org.reannotate.worker.internal.refit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.PredictRequest;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.rpc.RefitOutcome;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.job.Overtaking;
import org.reannotate.worker.internal.run.RunBench;
import org.reannotate.worker.internal.run.TinyImages;
import org.reannotate.worker.internal.transfer.TinyBackbone;

/** New images are embedded for one run while somebody looks at images of two others, whose backbones need room. */
class OvertakenRefitTest {

	private static final int COUNT = 24;
	private static final int NEW = 8;

	@TempDir
	Path folder;
	private RunBench bench;
	private RunInput input;
	private RunInput before;
	private final Kept kept = new Kept();

	@BeforeEach
	void draw() throws Exception {
		bench = new RunBench(folder);
		input = TinyImages.draw(folder, COUNT, 2, 0);
		before = new RunInput(input.columns(), input.samples().subList(0, COUNT - NEW));
	}

	@AfterEach
	void stop() {
		bench.close();
	}

	private RunFolder run(String backbone) throws Exception {
		Path written = TinyBackbone.write(folder.resolve(backbone));
		Path description = written.resolve("backbone.json");
		Files.writeString(description, Files.readString(description).replace("Tiny", backbone));
		return bench.published(Recipe.transfer(written.toString()).withFolds(2).withThreads(2), before);
	}

	private Prediction predict(RunFolder run) throws Exception {
		var request = new PredictRequest(run.path().toString(), input.samples().get(0).path(), PredictRequest.ALL);
		return new PredictTask(bench.job(new Cancellation()), request, kept).run();
	}

	@Test
	void goesOnWithItsBackboneAfterTwoOthersWereAskedInBetween() throws Exception {
		RunFolder run = run("first");
		List<RunFolder> others = List.of(run("second"), run("third"));
		List<Prediction> alone = new ArrayList<>();
		for (RunFolder other : others) {
			alone.add(predict(other));
		}
		RunFolder next = LivingFolder.of(run).next();
		input.write(next);
		var request = new RefitRequest(run.path().toString(), next.path().toString(), "", 2, 0);
		var overtaking = new Overtaking();
		overtaking.begin();
		List<Prediction> meanwhile = new ArrayList<>();
		// Between two batches of the background, as the worker's queue does it.
		for (RunFolder other : others) {
			overtaking.add(() -> meanwhile.add(asked(other)));
		}
		RefitOutcome outcome = new RefitTask(bench.job(overtaking.cancellation()), request, kept, overtaking).run();
		assertEquals(NEW, outcome.embedded());
		assertEquals(List.of(), outcome.unreadable());
		assertEquals(others.size(), meanwhile.size());
		for (int i = 0; i < others.size(); i++) {
			assertArrayEquals(alone.get(i).probabilities(), meanwhile.get(i).probabilities(), 1e-6f);
		}
		for (int row = COUNT - NEW; row < COUNT; row++) {
			float[] mean = RunBench.row(next.embeddings(), row);
			boolean red = input.samples().get(row).label() == 0;
			assertEquals(red, mean[0] > mean[2], "the embedding of row " + row + " is that of its picture");
		}
	}

	private Prediction asked(RunFolder run) {
		try {
			return predict(run);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}
}
