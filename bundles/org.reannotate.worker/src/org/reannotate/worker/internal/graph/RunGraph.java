package org.reannotate.worker.internal.graph;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolException;
import org.reannotate.worker.internal.symbol.SymbolGraph;
import org.reannotate.worker.internal.symbol.SymbolShapes;

/**
 * The network of one fold of a finished run: pictures in, logits out. Nothing of it is in the engine yet.
 *
 * <pre>
 * RunGraph graph = RunGraph.open(run, RunParameters.of(run, fold), job);
 * Map&lt;String, float[]&gt; arrays = graph.parameters();
 * </pre>
 *
 * @param info       of the run
 * @param network    how its parameters became a network
 * @param graph      from the input to the logits, N x K
 * @param parameters of all its variables but the input
 * @param shapes     of all its nodes for one picture
 */
public record RunGraph(RunInfo info, RunNetworkInfo network, SymbolGraph graph, Map<String, Values> parameters,
		SymbolShapes shapes) {

	/**
	 * Reads graph and parameters and checks that they fit.
	 *
	 * @throws WorkerException when the run keeps no parameters, its backbone is gone or is another one, or a file is
	 *                         damaged
	 */
	public static RunGraph open(RunFolder run, RunParameters file, Job job) throws WorkerException {
		try {
			RunInfo info = RunInfo.read(run);
			RunNetworkInfo network = NetworkDescription.read(run, info, job);
			Network own = network.network();
			NetworkSource source = own != null && !network.headOnly() ? OwnNetwork.read(own, network, file.arrays())
					: TransferNetwork.read(network, file.arrays());
			BackboneInput input = network.input();
			SymbolShapes shapes = SymbolShapes.infer(source.graph(), input.name(),
					new long[] { 1, 3, input.height(), input.width() });
			check(shapes, source, network.columns());
			return new RunGraph(info, network, source.graph(), source.parameters(), shapes);
		} catch (IOException | SymbolException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.RunGraph_unreadable, run.name(), IoWords.of(e)), e);
		}
	}

	private static void check(SymbolShapes shapes, NetworkSource source, List<RunColumn> columns)
			throws SymbolException {
		if (shapes.outputSize() != columns.size()) {
			throw new SymbolException(NLS.bind(Messages.RunGraph_outputs, Numbers.of(shapes.outputSize()),
					Numbers.of(columns.size())));
		}
		for (var entry : shapes.parameters().entrySet()) {
			Values values = source.parameters().get(entry.getKey());
			if (values == null || !java.util.Arrays.equals(values.shape(), entry.getValue())) {
				throw new SymbolException(NLS.bind(Messages.RunGraph_parameter, entry.getKey()));
			}
		}
	}

	/** Without its arrays, for those who have them in the engine. */
	public RunGraph light() {
		return new RunGraph(info, network, graph, Map.of(), shapes);
	}

	/** What it wants to see. */
	public BackboneInput input() {
		return network.input();
	}

	/** Logits are divided by it before they become probabilities. */
	public double temperature() {
		return network.temperature();
	}

	/** Whether an image may have several right categories, each with a probability of its own. */
	public boolean several() {
		return network.loss() == Loss.SIGMOID;
	}

	/** K. */
	public int categories() {
		return network.columns().size();
	}
}
