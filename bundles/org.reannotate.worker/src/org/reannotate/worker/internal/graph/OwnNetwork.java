package org.reannotate.worker.internal.graph;

import java.util.Map;

import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.worker.internal.blocks.BlockSymbols;
import org.reannotate.worker.internal.blocks.Networks;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/** Networks of our own, all of whose parameters are in the run. */
final class OwnNetwork {

	private OwnNetwork() {
	}

	static NetworkSource read(Network network, RunNetworkInfo info, Map<String, Values> arrays) {
		var block = Networks.create(network, info.options(), info.columns().size(), info.input().width());
		return new NetworkSource(BlockSymbols.logits(block, info.input().name()), arrays);
	}
}
