package org.reannotate.worker.internal.transfer;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.worker.internal.blocks.ImageClassifier;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.symbol.ParameterFile;
import org.reannotate.worker.internal.symbol.SymbolException;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;
import org.eclipse.osgi.util.NLS;

/** Loads a backbone whose parameters belong to one of our own networks; the embedding is its penultimate layer. */
final class ArchitectureLoader {

	private static final int EMBEDDING = 1;

	private ArchitectureLoader() {
	}

	static BackboneNetwork load(Backbone backbone, NDManager manager) throws BackboneException {
		Network network = Network.of(String.valueOf(backbone.architecture())).orElseThrow();
		int side = backbone.input().width();
		// The head takes no part in the embedding; one category keeps it small.
		ImageClassifier block = Networks.create(network, 1, side);
		if (block.dimensions() != backbone.embedding().size() || side != backbone.input().height()) {
			throw new BackboneException(backbone.folder(),
					NLS.bind(Messages.ArchitectureLoader_shape, network.id(), Numbers.of(block.dimensions())));
		}
		block.initialize(manager, DataType.FLOAT32, new Shape(1, 3, side, side));
		try (ParameterFile file = ParameterFile.open(backbone.parametersFile())) {
			Map<String, Parameter> parameters = featureParameters(block);
			var wanted = new LinkedHashMap<String, long[]>();
			parameters.forEach((name, p) -> wanted.put(name, p.getArray().getShape().getShape()));
			Parameters.requireShapes(file, wanted);
			for (var entry : parameters.entrySet()) {
				entry.getValue().getArray().set(file.values(entry.getKey()).asFloatBuffer());
			}
			return new BackboneNetwork(backbone, manager, block, EMBEDDING);
		} catch (SymbolException | IOException e) {
			throw new BackboneException(backbone.parametersFile(), IoWords.of(e), e);
		}
	}

	private static Map<String, Parameter> featureParameters(ImageClassifier block) {
		var parameters = new LinkedHashMap<String, Parameter>();
		for (Pair<String, Parameter> pair : block.getParameters()) {
			if (!pair.getKey().contains("head")) {
				parameters.put(pair.getKey(), pair.getValue());
			}
		}
		return parameters;
	}
}
