package org.reannotate.worker.internal.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.worker.internal.operators.LoadedGraph;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.symbol.SymbolGraph;
import org.reannotate.worker.internal.symbol.SymbolShapes;

import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import org.eclipse.osgi.util.NLS;

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
		SymbolGraph predicting = readGraph(backbone, symbolFile);
		SymbolGraph graph = learning ? predicting.withKeptStatistics() : predicting;
		LoadedGraph loaded = inEngine(backbone, graph, symbolFile, manager);
		try (ParameterFile file = ParameterFile.open(backbone.parametersFile())) {
			Parameters.requireShapes(file, loaded.shapes().parameters());
			loaded.fill((name, array) -> array.set(file.values(name).asFloatBuffer()), manager);
			return loaded.block();
		} catch (SymbolException | IOException e) {
			throw new BackboneException(backbone.parametersFile(), IoWords.of(e), e);
		}
	}

	private static SymbolGraph readGraph(Backbone backbone, Path symbolFile) throws BackboneException {
		try {
			SymbolGraph graph = SymbolGraph.parse(Files.readString(symbolFile)).upTo(backbone.embedding().output());
			if (!graph.variables().contains(backbone.input().name())) {
				throw new BackboneException(symbolFile, NLS.bind(Messages.SymbolLoader_input, backbone.input().name()));
			}
			return graph;
		} catch (SymbolException | IOException e) {
			throw new BackboneException(symbolFile, IoWords.of(e), e);
		}
	}

	private static LoadedGraph inEngine(Backbone backbone, SymbolGraph graph, Path symbolFile, NDManager manager)
			throws BackboneException {
		try {
			var input = new long[] { 1, 3, backbone.input().height(), backbone.input().width() };
			SymbolShapes shapes = SymbolShapes.infer(graph, backbone.input().name(), input);
			if (shapes.outputSize() != backbone.embedding().size()) {
				throw new BackboneException(symbolFile, NLS.bind(Messages.SymbolLoader_shape,
						Arrays.toString(shapes.output()), Numbers.of(backbone.embedding().size())));
			}
			return LoadedGraph.of(graph, shapes, backbone.input().name(), manager);
		} catch (SymbolException e) {
			throw new BackboneException(symbolFile, String.valueOf(e.getMessage()), e);
		}
	}
}
