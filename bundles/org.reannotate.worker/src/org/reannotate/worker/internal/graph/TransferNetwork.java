package org.reannotate.worker.internal.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.worker.internal.blocks.BlockSymbols;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolBuilder;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.symbol.SymbolGraph;

/** A backbone with the head that a run trained on its embeddings. */
final class TransferNetwork {

	private TransferNetwork() {
	}

	/** An array of the run's file wins over that of the backbone: where the backbone was trained on, it is in there. */
	static NetworkSource read(RunNetworkInfo info, Map<String, Values> arrays)
			throws WorkerException, IOException, SymbolException {
		Backbone backbone = backbone(info);
		SymbolGraph features = graph(backbone);
		var parameters = new LinkedHashMap<>(ParameterArrays.read(backbone.parametersFile()));
		parameters.putAll(arrays);
		var graph = new SymbolBuilder(features);
		HeadLayer head = HeadLayer.of(arrays, info.columns().size());
		int flat = graph.add("Flatten", HeadLayer.NAME + "_input", Map.of(), graph.last());
		graph.add("FullyConnected", HeadLayer.NAME, Map.of("num_hidden", info.columns().size()), flat,
				graph.variable(HeadLayer.WEIGHT), graph.variable(HeadLayer.BIAS));
		parameters.put(HeadLayer.WEIGHT, head.weight());
		parameters.put(HeadLayer.BIAS, head.bias());
		SymbolGraph whole = graph.build();
		parameters.keySet().retainAll(whole.variables());
		return new NetworkSource(whole, parameters);
	}

	private static Backbone backbone(RunNetworkInfo info) throws WorkerException {
		try {
			Backbone backbone = Backbone.read(Path.of(String.valueOf(info.backbone())));
			if (info.backboneDigest() != null && !info.backboneDigest().equals(backbone.digest())) {
				throw new WorkerException(ErrorCode.BACKBONE,
						NLS.bind(Messages.TransferNetwork_backbone, backbone.folder()));
			}
			return backbone;
		} catch (BackboneException e) {
			throw new WorkerException(ErrorCode.BACKBONE, String.valueOf(e.getMessage()), e);
		}
	}

	private static SymbolGraph graph(Backbone backbone) throws IOException, SymbolException {
		if (backbone.symbol() != null) {
			return SymbolGraph.parse(Files.readString(Objects.requireNonNull(backbone.symbolFile())))
					.upTo(backbone.embedding().output());
		}
		Network network = Network.of(String.valueOf(backbone.architecture())).orElseThrow();
		return BlockSymbols.embedding(Networks.create(network, 1, backbone.input().width()), backbone.input().name());
	}
}
