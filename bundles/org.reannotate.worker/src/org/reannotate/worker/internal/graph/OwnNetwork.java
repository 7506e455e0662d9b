package org.reannotate.worker.internal.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.worker.internal.blocks.BlockSymbols;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/** Networks of our own, trained from scratch. */
final class OwnNetwork {

	private static final String INPUT = "data";

	private OwnNetwork() {
	}

	static NetworkSource read(RunInfo info, Map<String, Values> arrays) {
		Recipe recipe = info.recipe();
		Network network = Objects.requireNonNull(recipe.network(), "a recipe from scratch names a network");
		var block = Networks.create(network, recipe.options(), info.categories().size(), recipe.imageSize());
		return new NetworkSource(BlockSymbols.logits(block, INPUT), arrays, input(recipe.imageSize()));
	}

	/** What all of them want to see. */
	static BackboneInput input(int side) {
		return new BackboneInput(INPUT, "NCHW", "RGB", side, side, three(Normalization.STANDARD_MEAN),
				three(Normalization.STANDARD_DEVIATION));
	}

	private static List<Double> three(double value) {
		return Collections.nCopies(3, value);
	}
}
