package org.reannotate.benchmarks.worker;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.images.Batch;
import org.reannotate.worker.internal.images.BatchBuffers;
import org.reannotate.worker.internal.images.DecodeAhead;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.images.FilePictures;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.images.Unreadable;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;

/** Measures in turn, several times, so that a busy machine is as busy for the one as for the other; tells the medians. */
final class DecodeAheadMeasurement {

	private static final int SIDE = 224;
	private static final int BATCH = 32;
	private static final int BATCHES = 4;
	private static final int ROUNDS = 5;

	private final NDManager manager;
	private final ImageClassifier network;
	private final List<RunSample> samples;
	private final BatchBuffers buffers = new BatchBuffers(BATCH, SIDE, SIDE);
	private final ExecutorService threads = DecodeThreads.start(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
	private final int[] order;

	private DecodeAheadMeasurement(NDManager manager, List<RunSample> samples) {
		this.manager = manager;
		this.samples = samples;
		this.order = IntStream.range(0, samples.size()).toArray();
		this.network = Networks.create(Network.RESNET18, 1000, SIDE);
		network.initialize(manager, DataType.FLOAT32, new Shape(1, 3, SIDE, SIDE));
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		try (NDManager manager = NativeEngine.start(-1).newManager()) {
			new DecodeAheadMeasurement(manager, draw(folder)).run();
		}
	}

	private void run() {
		double[] memory = new double[ROUNDS];
		double[] files = new double[ROUNDS];
		fromFiles(false);
		for (int round = 0; round < ROUNDS; round++) {
			memory[round] = fromFiles(true);
			files[round] = fromFiles(false);
		}
		threads.shutdownNow();
		Arrays.sort(memory);
		Arrays.sort(files);
		double inMemory = memory[ROUNDS / 2];
		double fromFiles = files[ROUNDS / 2];
		WorkerChild.print("decode-ahead-memory", inMemory, "images/s");
		WorkerChild.print("decode-ahead-files", fromFiles, "images/s");
		WorkerChild.print("decode-ahead-share", fromFiles / inMemory, "-");
	}

	/** Images a second; with {@code once} only the first batch is decoded, and predicted again and again. */
	private double fromFiles(boolean once) {
		var pictures = new FilePictures(samples, SIDE, SIDE, ImageDecoder.standard());
		var normalization = Normalization.standard();
		int[] rows = once ? Arrays.copyOf(order, BATCH) : order;
		try (var batches = new DecodeAhead(pictures, rows, (row, rgb, planar) -> normalization.write(rgb, planar), buffers,
				threads, new Unreadable())) {
			Batch first = batches.next();
			long start = System.nanoTime();
			int predicted = 0;
			for (Batch batch = first; batch != null && predicted < order.length; batch = once ? first : batches.next()) {
				predict(batch);
				predicted += batch.size();
			}
			return predicted / ((System.nanoTime() - start) / 1e9);
		}
	}

	private void predict(Batch batch) {
		try (NDManager scope = manager.newSubManager()) {
			NDArray input = scope.create(new Shape(batch.size(), 3, SIDE, SIDE), DataType.FLOAT32);
			input.set(batch.data());
			NDList output = network.forward(new ParameterStore(scope, false), new NDList(input), false);
			output.attach(scope);
			output.get(0).toFloatArray();
		}
	}

	private static List<RunSample> draw(Path folder) throws IOException {
		Files.createDirectories(folder);
		var samples = new ArrayList<RunSample>();
		for (int i = 0; i < BATCH * BATCHES; i++) {
			Path file = folder.resolve(i + ".jpg");
			if (!Files.exists(file)) {
				ImageIO.write(photo(i), "jpg", file.toFile());
			}
			samples.add(new RunSample(i, file.toString(), "", -1, 0));
		}
		return samples;
	}

	/** Gradients, shapes and grain: compresses about as a photograph does. */
	private static BufferedImage photo(long seed) {
		var random = new Random(seed);
		var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
		var g = image.createGraphics();
		g.setPaint(new GradientPaint(0, 0, new Color(random.nextInt(1 << 24)), 640, 480, new Color(random.nextInt(1 << 24))));
		g.fillRect(0, 0, 640, 480);
		for (int i = 0; i < 200; i++) {
			g.setColor(new Color(random.nextInt(1 << 24)));
			g.fillOval(random.nextInt(640), random.nextInt(480), random.nextInt(80), random.nextInt(80));
		}
		g.dispose();
		for (int y = 0; y < 480; y++) {
			for (int x = 0; x < 640; x++) {
				int grain = random.nextInt(16);
				image.setRGB(x, y, image.getRGB(x, y) & 0xf0f0f0 | grain << 16 | grain << 8 | grain);
			}
		}
		return image;
	}
}
