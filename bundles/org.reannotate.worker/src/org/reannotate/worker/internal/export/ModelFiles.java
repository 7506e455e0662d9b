package org.reannotate.worker.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.json.Json;
import org.reannotate.worker.internal.graph.RunGraph;
import org.reannotate.worker.internal.symbol.ParameterFileWriter;

/** Writes the files of an exported model. */
record ModelFiles(Path folder, ExportedGraph model, RunGraph run) {

	static final String SYMBOL = "model-symbol.json";
	static final String PARAMETERS = "model-0000.params";
	static final String LABELS = "labels.txt";
	static final String INPUT = "input.json";
	static final String SERVING = "serving.properties";
	static final String README = "README.md";
	private static final double COLOURS = 255;

	/** Writes all; returns their names. */
	List<String> write(TrainedOn trainedOn) throws IOException {
		Files.writeString(folder.resolve(SYMBOL), model.graph().toJson());
		ParameterFileWriter.write(folder.resolve(PARAMETERS), model.parameters());
		Files.writeString(folder.resolve(LABELS), labels());
		Files.writeString(folder.resolve(INPUT), Json.pretty(input()) + "\n");
		Files.writeString(folder.resolve(SERVING), serving());
		Files.writeString(folder.resolve(README), new ModelReadme(run, trainedOn).text());
		Files.writeString(folder.resolve(ExportFolder.MARKER), Json.pretty(origin(trainedOn)) + "\n");
		return List.of(SYMBOL, PARAMETERS, LABELS, INPUT, SERVING, README);
	}

	/** One category a line, in the order of the outputs. */
	private String labels() {
		return run.network().columns().stream().map(c -> c.name().replaceAll("\\R", " "))
				.collect(Collectors.joining("\n", "", "\n"));
	}

	private Map<String, Object> input() {
		BackboneInput input = run.input();
		var description = new LinkedHashMap<String, Object>();
		description.put("name", input.name());
		description.put("layout", "NCHW");
		description.put("channels", "RGB");
		description.put("width", input.width());
		description.put("height", input.height());
		description.put("resize", "the whole upright picture, stretched to width x height");
		description.put("value", "(colour / 255 - mean) / std");
		description.put("mean", scaled(model.mean()));
		description.put("std", scaled(model.deviation()));
		description.put("output", "probabilities, N x " + run.categories() + ", in the order of " + LABELS);
		return description;
	}

	private static List<Double> scaled(double[] values) {
		return Arrays.stream(values).map(v -> v / COLOURS).boxed().toList();
	}

	/** What DJL's own translator for images reads. */
	private String serving() {
		String normalize = java.util.stream.Stream.of(model.mean(), model.deviation())
				.flatMap(values -> scaled(values).stream()).map(v -> Float.toString(v.floatValue()))
				.collect(Collectors.joining(","));
		return String.join("\n", "engine=MXNet", "option.modelName=model",
				"translatorFactory=ai.djl.modality.cv.translator.ImageClassificationTranslatorFactory",
				"width=" + run.input().width(), "height=" + run.input().height(), "resize=true", "toTensor=true",
				"normalize=" + normalize, "applySoftmax=false", "synsetFileName=" + LABELS, "");
	}

	private Map<String, Object> origin(TrainedOn trainedOn) {
		var origin = new LinkedHashMap<String, Object>();
		origin.put("run", run.info().name());
		origin.put("fold", trainedOn.fold());
		origin.put("trained", trainedOn.images());
		return origin;
	}
}
