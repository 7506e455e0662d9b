package org.reannotate.worker.internal.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.symbol.SymbolGraph;
import org.reannotate.worker.internal.symbol.SymbolShapes;

import ai.djl.mxnet.engine.MxNDManager;
import ai.djl.mxnet.engine.MxSymbolBlock;
import ai.djl.mxnet.engine.Symbol;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;

/** Loads a backbone that comes as symbol graph and parameters. */
final class SymbolLoader {

	private SymbolLoader() {
	}

	static BackboneNetwork load(Backbone backbone, NDManager manager) throws BackboneException {
		return new BackboneNetwork(backbone, manager, block(backbone, manager, false), 0);
	}

	/** The graph up to the embedding, its parameters in it; {@code learning}: for gradients, statistics kept. */
	static Block block(Backbone backbone, NDManager manager, boolean learning) throws BackboneException {
		Path symbolFile = backbone.folder().resolve(String.valueOf(backbone.symbol()));
		if (!NativeEngine.isMxnet(manager)) {
			throw new BackboneException(symbolFile, "It is a graph of MXNet, which runs on the engine MXNet alone. "
					+ "Choose that engine, or a backbone of one of our own architectures.");
		}
		SymbolGraph predicting = readGraph(backbone, symbolFile);
		SymbolGraph graph = learning ? predicting.withKeptStatistics() : predicting;
		Map<String, long[]> wanted = shapes(backbone, graph, symbolFile);
		try (ParameterFile file = ParameterFile.open(backbone.parametersFile())) {
			Parameters.requireShapes(file, wanted);
			var block = new MxSymbolBlock(manager, Symbol.loadJson((MxNDManager) manager, graph.toJson()));
			block.setInputNames(List.of(backbone.input().name()));
			for (Parameter parameter : block.getAllParameters()) {
				if (!parameter.getName().equals(backbone.input().name())) {
					Parameters.set(parameter, file, parameter.getName(), wanted.get(parameter.getName()), manager);
				}
			}
			return block;
		} catch (SymbolException | IOException e) {
			throw new BackboneException(backbone.parametersFile(), String.valueOf(e.getMessage()), e);
		}
	}

	private static SymbolGraph readGraph(Backbone backbone, Path symbolFile) throws BackboneException {
		try {
			SymbolGraph graph = SymbolGraph.parse(Files.readString(symbolFile)).upTo(backbone.embedding().output());
			if (!graph.variables().contains(backbone.input().name())) {
				throw new BackboneException(symbolFile, "The embedding does not depend on the input \""
						+ backbone.input().name() + "\".");
			}
			return graph;
		} catch (SymbolException | IOException e) {
			throw new BackboneException(symbolFile, String.valueOf(e.getMessage()), e);
		}
	}

	private static Map<String, long[]> shapes(Backbone backbone, SymbolGraph graph, Path symbolFile)
			throws BackboneException {
		try {
			var input = new long[] { 1, 3, backbone.input().height(), backbone.input().width() };
			SymbolShapes shapes = SymbolShapes.infer(graph, backbone.input().name(), input);
			if (shapes.outputSize() != backbone.embedding().size()) {
				throw new BackboneException(symbolFile, "The embedding has the shape "
						+ Arrays.toString(shapes.output()) + ", which is not " + backbone.embedding().size() + " values.");
			}
			return shapes.parameters();
		} catch (SymbolException e) {
			throw new BackboneException(symbolFile, String.valueOf(e.getMessage()), e);
		}
	}
}
