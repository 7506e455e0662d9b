package org.reannotate.benchmarks.worker;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;

import javax.imageio.ImageIO;

import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Progress;
import org.reannotate.worker.internal.run.RunTask;

/** A place to train in, in a worker's process: as a worker trains, images from files and all files of a run written. */
final class TrainingLab implements AutoCloseable {

	private final Path folder;
	private final ReannotateHome home;
	private final NativeEngine engine;
	private final ExecutorService threads = DecodeThreads.start(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
	private int runs;

	TrainingLab() throws IOException, WorkerException {
		folder = Files.createTempDirectory("reannotate-training");
		home = new ReannotateHome(folder.resolve("home"));
		engine = NativeEngine.start(Recipe.CPU);
	}

	NativeEngine engine() {
		return engine;
	}

	/** What a request's work shares; the progress may be looked at from another thread. */
	Job job(Progress progress) {
		return new Job(engine, ImageDecoder.standard(), home, threads, progress, new Cancellation());
	}

	Job job() {
		return job(new Progress(message -> {
		}));
	}

	RunFolder prepare(Recipe recipe, RunInput input) throws IOException {
		RunFolder run = RunFolder.create(folder.resolve("runs"), recipe, Instant.ofEpochSecond(runs++));
		input.write(run);
		RunInfo.started(run.name(), recipe, input, 0, "").write(run);
		return run;
	}

	RunOutcome run(RunFolder run) throws WorkerException {
		return new RunTask(job(), run).run();
	}

	/** Runs, asking {@code asked} before each step. */
	RunOutcome run(RunFolder run, Cancellation asked) throws WorkerException {
		return new RunTask(new Job(engine, ImageDecoder.standard(), home, threads, new Progress(message -> {
		}), asked), run).run();
	}

	/** Noisy pictures of two colours; {@code watched} of them are the validation part, all others are learned from. */
	RunInput draw(int count, int watched, int side) throws IOException {
		Path pictures = Files.createDirectories(folder.resolve("pictures-" + side + "-" + count));
		var samples = new ArrayList<RunSample>();
		for (int i = 0; i < count; i++) {
			Path file = pictures.resolve(i + ".jpg");
			if (!Files.exists(file)) {
				ImageIO.write(picture(i, side), "jpg", file.toFile());
			}
			int part = i < watched ? RunSample.VALIDATION : RunSample.TRAINING;
			samples.add(new RunSample(i + 1, file.toString(), String.format("%032x", i + 1), i % 2, part));
		}
		return new RunInput(List.of(new RunColumn(1, "warm"), new RunColumn(2, "cold")), samples);
	}

	private static BufferedImage picture(int number, int side) {
		var random = new Random(number);
		var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				int strong = 100 + random.nextInt(120);
				int weak = random.nextInt(120);
				image.setRGB(x, y, (number % 2 == 0 ? new Color(strong, weak, weak) : new Color(weak, weak, strong)).getRGB());
			}
		}
		return image;
	}

	@Override
	public void close() throws IOException {
		threads.shutdownNow();
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
