package org.reannotate.worker.internal.graph;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.RecipeKind;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
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
 * @param info        of the run
 * @param graph       from the input to the logits, N x K
 * @param parameters  of all its variables but the input
 * @param shapes      of all its nodes for one picture
 * @param input       what it wants to see
 * @param temperature logits are divided by it before they become probabilities
 */
public record RunGraph(RunInfo info, SymbolGraph graph, Map<String, Values> parameters, SymbolShapes shapes,
		BackboneInput input, double temperature) {

	/**
	 * Reads graph and parameters and checks that they fit.
	 *
	 * @throws WorkerException when the run keeps no parameters, its backbone is gone or is another one, or a file is
	 *                         damaged
	 */
	public static RunGraph open(RunFolder run, RunParameters file, Job job) throws WorkerException {
		try {
			RunInfo info = RunInfo.read(run);
			NetworkSource source = info.recipe().kind() == RecipeKind.FROM_SCRATCH
					? OwnNetwork.read(info, file.arrays())
					: TransferNetwork.read(info, file.arrays(), job);
			BackboneInput input = source.input();
			SymbolShapes shapes = SymbolShapes.infer(source.graph(), input.name(),
					new long[] { 1, 3, input.height(), input.width() });
			check(shapes, source, info.categories());
			return new RunGraph(info, source.graph(), source.parameters(), shapes, input,
					info.metrics().getOrDefault("temperature", 1.0));
		} catch (IOException | SymbolException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, "The network of the run " + run.name() + " cannot be read: "
					+ e.getMessage(), e);
		}
	}

	private static void check(SymbolShapes shapes, NetworkSource source, List<RunColumn> columns)
			throws SymbolException {
		if (shapes.outputSize() != columns.size()) {
			throw new SymbolException("It has " + shapes.outputSize() + " outputs for " + columns.size()
					+ " categories.");
		}
		for (var entry : shapes.parameters().entrySet()) {
			Values values = source.parameters().get(entry.getKey());
			if (values == null || !java.util.Arrays.equals(values.shape(), entry.getValue())) {
				throw new SymbolException("Parameter \"" + entry.getKey() + "\" is missing or of another shape.");
			}
		}
	}

	/** Without its arrays, for those who have them in the engine. */
	public RunGraph light() {
		return new RunGraph(info, graph, Map.of(), shapes, input, temperature);
	}

	/** Whether an image may have several right categories, each with a probability of its own. */
	public boolean several() {
		return info.recipe().training().loss() == Loss.SIGMOID;
	}

	/** K. */
	public int categories() {
		return info.categories().size();
	}
}
