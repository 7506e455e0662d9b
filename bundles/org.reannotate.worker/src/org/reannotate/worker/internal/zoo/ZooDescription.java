package org.reannotate.worker.internal.zoo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.backbone.BackboneOutput;
import org.reannotate.protocol.json.Json;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.symbol.SymbolGraph;
import org.reannotate.worker.internal.symbol.SymbolShapes;

import ai.djl.repository.Artifact;
import ai.djl.repository.License;
import org.eclipse.osgi.util.NLS;

/**
 * Writes the {@code backbone.json} of a model from the zoo: its arguments tell the input, its graph the layer before the
 * last, which is taken as embedding.
 */
record ZooDescription(Artifact artifact, Path symbol) {

	private static final int USUAL_SIDE = 224;
	private static final List<Double> IMAGENET_MEAN = List.of(0.485 * 255, 0.456 * 255, 0.406 * 255);
	private static final List<Double> IMAGENET_STD = List.of(0.229 * 255, 0.224 * 255, 0.225 * 255);

	/** The description, its keys as in {@code backbone.json}. */
	private record Description(String name, String engine, String symbol, String parameters, BackboneInput input,
			BackboneOutput embedding, String license) {
	}

	String toJson() throws IOException {
		try {
			int width = side("width");
			int height = side("height");
			SymbolGraph graph = SymbolGraph.parse(Files.readString(symbol));
			String output = graph.beforeLastLayer();
			SymbolShapes shapes = SymbolShapes.infer(graph.upTo(output), "data", new long[] { 1, 3, height, width });
			boolean normalized = artifact.getArguments().getOrDefault("normalize", false) != Boolean.FALSE;
			var input = new BackboneInput("data", "NCHW", "RGB", width, height,
					normalized ? IMAGENET_MEAN : List.of(0.0, 0.0, 0.0),
					normalized ? IMAGENET_STD : List.of(255.0, 255.0, 255.0));
			return Json.pretty(new Description(String.valueOf(artifact.getName()), "MXNet", "network-symbol.json",
					"network-0000.params", input, new BackboneOutput(output + "_output", shapes.outputSize()), license()));
		} catch (SymbolException e) {
			throw new IOException(NLS.bind(Messages.ZooDescription_unusable, artifact.getName(), e.getMessage()), e);
		}
	}

	private int side(String name) {
		return artifact.getArguments().get(name) instanceof Number number ? number.intValue() : USUAL_SIDE;
	}

	private String license() {
		return license(artifact);
	}

	/** The names of its licences, or where to look for them. */
	static String license(Artifact artifact) {
		Map<String, License> licenses = artifact.getMetadata() == null ? null : artifact.getMetadata().getLicenses();
		if (licenses == null || licenses.isEmpty()) {
			return Messages.ZooDescription_license;
		}
		return licenses.entrySet().stream()
				.map(entry -> entry.getValue().getName() == null ? entry.getKey() : entry.getValue().getName())
				.collect(Collectors.joining(", "));
	}
}
