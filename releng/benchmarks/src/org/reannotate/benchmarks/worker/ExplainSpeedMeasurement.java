package org.reannotate.benchmarks.worker;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

import javax.imageio.ImageIO;

import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.ExplanationMethod;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.explain.ExplainTask;
import org.reannotate.worker.internal.explain.OpenNetworks;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Progress;
import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

/** Explains drawn photos by networks that have learned nothing, which takes as long. */
final class ExplainSpeedMeasurement {

	private static final int CATEGORIES = 50;
	private static final int PHOTOS = 15;

	private final Path work;
	private final ExecutorService threads = DecodeThreads.start(1);
	private final List<RunSample> samples = new ArrayList<>();

	private ExplainSpeedMeasurement(Path work) {
		this.work = work;
	}

	public static void main(String[] arguments) throws Exception {
		var measurement = new ExplainSpeedMeasurement(Path.of(arguments[0]));
		measurement.drawPhotos();
		measurement.measure("own", measurement.own());
		if (Files.isDirectory(Path.of(arguments[1]))) {
			measurement.measure("backbone", measurement.transfer(Backbone.read(Path.of(arguments[1]))));
		}
		measurement.threads.shutdown();
	}

	private void drawPhotos() throws Exception {
		for (int i = 0; i < PHOTOS; i++) {
			var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
			var graphics = image.createGraphics();
			graphics.setPaint(new GradientPaint(0, 0, Color.getHSBColor(i / 15f, 0.6f, 0.9f), 640, 480, Color.DARK_GRAY));
			graphics.fillRect(0, 0, 640, 480);
			graphics.setColor(Color.getHSBColor(i / 7f, 0.8f, 0.6f));
			graphics.fillOval(20 * i, 100, 200, 180);
			graphics.dispose();
			Path file = work.resolve("photo-" + i + ".jpg");
			ImageIO.write(image, "jpg", file.toFile());
			samples.add(new RunSample(i, file.toString(), String.format("%032x", i), i % CATEGORIES, 0));
		}
	}

	private RunFolder own() throws Exception {
		var arrays = new LinkedHashMap<String, Values>();
		try (NDManager manager = NativeEngine.start(Recipe.CPU).newManager()) {
			ImageClassifier block = Networks.create(Network.MOBILENET_V2, CATEGORIES, 224);
			block.initialize(manager, DataType.FLOAT32, new Shape(1, 3, 224, 224));
			block.getParameters().forEach(pair -> arrays.put(pair.getKey(), new Values(
					pair.getValue().getArray().getShape().getShape(), pair.getValue().getArray().toFloatArray())));
		}
		return run(Recipe.fromScratch(Network.MOBILENET_V2), arrays);
	}

	private RunFolder transfer(Backbone backbone) throws Exception {
		int dimensions = backbone.embedding().size();
		float[] weights = new float[CATEGORIES * (dimensions + 1)];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = i % 17 / 17f - 0.5f;
		}
		float[] ones = new float[dimensions];
		Arrays.fill(ones, 1);
		Map<String, Values> arrays = new LinkedHashMap<>();
		arrays.put("head_mean", new Values(new long[] { dimensions }, new float[dimensions]));
		arrays.put("head_factor", new Values(new long[] { dimensions }, ones));
		arrays.put("head_weight_and_bias", new Values(new long[] { CATEGORIES, dimensions + 1 }, weights));
		return run(Recipe.transfer(backbone.folder().toString()), arrays);
	}

	private RunFolder run(Recipe recipe, Map<String, Values> arrays) throws Exception {
		var columns = new ArrayList<RunColumn>();
		for (int k = 0; k < CATEGORIES; k++) {
			columns.add(new RunColumn(k + 1, "category " + k));
		}
		RunFolder run = RunFolder.create(Files.createTempDirectory(work, "runs"), recipe, Instant.now());
		var input = new RunInput(columns, samples);
		input.write(run);
		RunInfo.started(run.name(), recipe, input, 0, "").write(run);
		Files.createDirectories(run.parameters());
		ParameterFileWriter.write(run.parameters(0), arrays);
		return run;
	}

	private void measure(String name, RunFolder run) throws Exception {
		try (var networks = new OpenNetworks()) {
			WorkerChild.print("explain-" + name + "-first", explain(run, 0, ExplanationMethod.GRAD_CAM, networks), "ms");
			explain(run, 1, ExplanationMethod.GRAD_CAM, networks);
			double[] warm = new double[PHOTOS - 2];
			for (int i = 0; i < warm.length; i++) {
				warm[i] = explain(run, i + 2, ExplanationMethod.GRAD_CAM, networks);
			}
			Arrays.sort(warm);
			WorkerChild.print("explain-" + name + "-two-categories-median", warm[warm.length / 2], "ms");
			WorkerChild.print("explain-" + name + "-two-categories-worst", warm[warm.length - 1], "ms");
			WorkerChild.print("explain-" + name + "-occlusion", explain(run, 3, ExplanationMethod.OCCLUSION, networks), "ms");
		}
	}

	private double explain(RunFolder run, int photo, ExplanationMethod method, OpenNetworks networks) throws Exception {
		long start = System.nanoTime();
		var job = new Job(NativeEngine.start(Recipe.CPU), ImageDecoder.standard(), ReannotateHome.current(), threads,
				new Progress(message -> {
					// nobody watches
				}), new Cancellation());
		var request = new ExplainRequest(run.path().toString(), photo, samples.get(photo).path(),
				List.of(List.of(photo), List.of(photo + 1)), method);
		new ExplainTask(job, request, networks).run();
		return (System.nanoTime() - start) / 1e6;
	}
}
