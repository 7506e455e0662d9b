package org.reannotate.worker.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.transfer.NormalizedBackbone;
import org.reannotate.worker.internal.transfer.TinyBackbone;

/** Pictures whose upper half is red or dark and whose lower half is blue or dark: some are both, each has a label. */
class SeveralLabelsTest {

	private static final int COUNT = 60;
	private static final int RED = 0;
	private static final int BLUE = 1;
	private static final int DARK = 2;
	private static final Recipe SCRATCH = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withThreads(2)
			.withFolds(3).withTraining(Training.defaults(Network.SMALL_RESIDUAL).withEpochs(12).withBatchSize(8)
					.withLoss(Loss.SIGMOID).withAugmentation(Augmentation.NONE));

	@TempDir
	Path folder;
	private RunBench bench;
	private RunInput input;

	@BeforeEach
	void draw() throws Exception {
		bench = new RunBench(folder);
		var samples = new ArrayList<RunSample>();
		for (int i = 0; i < COUNT; i++) {
			boolean red = i % 4 == 0 || i % 4 == 1;
			boolean blue = i % 4 == 1 || i % 4 == 2;
			Path file = folder.resolve(i + ".png");
			draw(file, red, blue, i);
			int label = red ? RED : blue ? BLUE : DARK;
			List<Integer> also = red && blue ? List.of(BLUE) : List.of();
			samples.add(new RunSample(100 + i, file.toString(), TinyImages.hash(file), label, i / 4 % 3, also));
		}
		input = new RunInput(List.of(new RunColumn(1, "red"), new RunColumn(2, "blue"), new RunColumn(3, "dark")), samples);
	}

	@AfterEach
	void stop() {
		bench.close();
	}

	private static void draw(Path file, boolean red, boolean blue, long seed) throws Exception {
		var random = new Random(seed);
		var image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < 16; y++) {
			for (int x = 0; x < 16; x++) {
				int noise = random.nextInt(60);
				boolean upper = y < 8;
				image.setRGB(x, y, new Color(upper && red ? 190 + noise : noise, noise, !upper && blue ? 190 + noise : noise).getRGB());
			}
		}
		ImageIO.write(image, "png", file.toFile());
	}

	/** Mean probability of a column over the pictures of one kind. */
	private static double mean(RunFolder run, int kind, int column) throws Exception {
		double sum = 0;
		int counted = 0;
		for (int r = kind; r < COUNT; r += 4) {
			float[] p = RunBench.row(run.probabilities(), r);
			if (!Float.isNaN(p[column])) {
				sum += p[column];
				counted++;
			}
		}
		return sum / counted;
	}

	private static void assertKnowsBoth(RunFolder run, double sure) throws Exception {
		assertTrue(mean(run, 0, RED) > sure && mean(run, 0, BLUE) < 1 - sure, "red: " + mean(run, 0, RED) + ", " + mean(run, 0, BLUE));
		assertTrue(mean(run, 1, RED) > sure && mean(run, 1, BLUE) > sure, "both: " + mean(run, 1, RED) + ", " + mean(run, 1, BLUE));
		assertTrue(mean(run, 2, RED) < 1 - sure && mean(run, 2, BLUE) > sure, "blue: " + mean(run, 2, RED) + ", " + mean(run, 2, BLUE));
		assertTrue(mean(run, 3, DARK) > sure, "dark: " + mean(run, 3, DARK));
	}

	@Test
	void aSigmoidFindsBothCategoriesOfAPictureOutOfSample() throws Exception {
		RunFolder run = bench.prepare(SCRATCH, input);
		RunOutcome outcome = bench.run(run);
		assertKnowsBoth(run, 0.7);
		assertTrue(outcome.accuracy() >= 0.9, "accuracy " + outcome.accuracy());
	}

	@Test
	void aSoftmaxSharesOneAmongThem() throws Exception {
		RunFolder run = bench.prepare(SCRATCH.withTraining(SCRATCH.training().withLoss(Loss.SOFTMAX)), input);
		bench.run(run);
		assertEquals(1, mean(run, 1, RED) + mean(run, 1, BLUE) + mean(run, 1, DARK), 1e-4);
	}

	@Test
	void aHeadAloneLearnsThemToo() throws Exception {
		Recipe recipe = Recipe.transfer(TinyBackbone.write(folder.resolve("tiny")).toString()).withThreads(2).withFolds(3);
		RunFolder run = bench.prepare(recipe.withTraining(recipe.training().withLoss(Loss.SIGMOID)), input);
		RunOutcome outcome = bench.run(run);
		assertKnowsBoth(run, 0.8);
		assertTrue(outcome.accuracy() >= 0.95, "accuracy " + outcome.accuracy());
	}

	@Test
	void aHeadAloneOnASplitAndAnUnfrozenNetworkLearnThem() throws Exception {
		RunInput split = RunBench.split(input);
		Recipe head = Recipe.transfer(TinyBackbone.write(folder.resolve("tiny")).toString()).withThreads(2)
				.withEvaluation(Evaluation.split(0.17, 0.17));
		Training sigmoid = SCRATCH.training().withEpochs(15).withLearningRate(0.03);
		RunFolder alone = bench.prepare(head.withTraining(sigmoid), split);
		bench.run(alone);
		assertKnowsBoth(alone, 0.7);
		Recipe unfrozen = Recipe.transfer(NormalizedBackbone.write(folder.resolve("net")).toString()).withThreads(2)
				.withEvaluation(Evaluation.split(0.17, 0.17)).withTransfer(new Transfer(1, 1)).withTraining(sigmoid);
		RunFolder learned = bench.prepare(unfrozen, split);
		bench.run(learned);
		assertTrue(mean(learned, 1, RED) > mean(learned, 2, RED) && mean(learned, 1, BLUE) > mean(learned, 0, BLUE),
				"both: " + mean(learned, 1, RED) + ", " + mean(learned, 1, BLUE));
	}

	@Test
	void unreadablePicturesOfSeveralLabelsAreUniform() throws Exception {
		java.nio.file.Files.delete(Path.of(input.samples().get(1).path()));
		RunFolder run = bench.prepare(SCRATCH.withTraining(SCRATCH.training().withEpochs(1)), input);
		assertEquals(1, bench.run(run).unreadable());
		assertArrayEquals(new float[] { 1 / 3f, 1 / 3f, 1 / 3f }, RunBench.row(run.probabilities(), 1), 1e-6f);
	}
}
