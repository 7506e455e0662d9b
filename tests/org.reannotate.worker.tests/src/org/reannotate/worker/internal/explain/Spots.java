package org.reannotate.worker.internal.explain;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;

import javax.imageio.ImageIO;

import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Progress;
import org.reannotate.worker.internal.run.RunTask;
import org.reannotate.worker.internal.run.TinyImages;

/** Finished runs on pictures of a grey wall with one coloured spot each, whose place is known: red, green or blue ones. */
public final class Spots implements AutoCloseable {

	/** Side of the pictures. */
	public static final int SIDE = 32;
	private static final int SPOT = 8;
	private static final List<String> NAMES = List.of("red", "green", "blue");

	private final Path folder;
	private final RunInput input;
	private final List<int[]> places = new ArrayList<>();
	private final ExecutorService threads = DecodeThreads.start(2);
	private final Cancellation cancellation = new Cancellation();
	private int runs;

	public Spots(Path folder, int count, int folds) throws Exception {
		this.folder = folder;
		var random = new Random(4);
		var samples = new ArrayList<RunSample>();
		for (int i = 0; i < count; i++) {
			int[] place = { random.nextInt(SIDE - SPOT), random.nextInt(SIDE - SPOT) };
			places.add(place);
			Path file = folder.resolve("spot " + i + ".png");
			draw(file, i % 3, place, random);
			samples.add(new RunSample(50 + i, file.toString(), TinyImages.hash(file), i % 3, i / 3 % folds));
		}
		var columns = new ArrayList<RunColumn>();
		NAMES.forEach(name -> columns.add(new RunColumn(columns.size() + 1, name)));
		input = new RunInput(columns, samples);
	}

	private static void draw(Path file, int category, int[] place, Random random) throws IOException {
		var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < SIDE; y++) {
			for (int x = 0; x < SIDE; x++) {
				int grey = 110 + random.nextInt(30);
				image.setRGB(x, y, new Color(grey, grey, grey).getRGB());
			}
		}
		Color colour = new Color[] { Color.RED, Color.GREEN, Color.BLUE }[category];
		for (int y = 0; y < SPOT; y++) {
			for (int x = 0; x < SPOT; x++) {
				image.setRGB(place[0] + x, place[1] + y, colour.getRGB());
			}
		}
		ImageIO.write(image, "png", file.toFile());
	}

	/** What the runs learn from. */
	public RunInput input() {
		return input;
	}

	/** A job like that of a request. */
	public Job job() throws Exception {
		return new Job(TestEngine.start(), ImageDecoder.standard(), new ReannotateHome(folder.resolve("home")), threads,
				new Progress(message -> {
					// nobody watches
				}), cancellation);
	}

	/** Stops what a job does. */
	public Cancellation cancellation() {
		return cancellation;
	}

	/** A finished run. */
	public RunFolder train(Recipe recipe) throws Exception {
		RunFolder run = RunFolder.create(folder.resolve("runs"), recipe, Instant.ofEpochSecond(runs++));
		input.write(run);
		RunInfo.started(run.name(), recipe, input, 0, "").write(run);
		new RunTask(job(), run).run();
		return run.publish();
	}

	/** Whether the highest value of a grid over the picture lies on, or right beside, the spot of that row. */
	public boolean isAtSpot(int row, float[] values, int columns) {
		int best = 0;
		for (int i = 0; i < values.length; i++) {
			best = values[i] > values[best] ? i : best;
		}
		double cell = SIDE / (double) columns;
		double x = (best % columns + 0.5) * cell;
		double y = (best / columns + 0.5) * cell;
		int[] place = places.get(row);
		return x > place[0] - cell && x < place[0] + SPOT + cell && y > place[1] - cell && y < place[1] + SPOT + cell;
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}
}
