package org.reannotate.worker.internal.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/** What a fold's training has come to: margins, metrics, the best parameters; written as a checkpoint after each epoch. */
final class TrainingState {

	private static final String PARAMETER = "parameter/";
	private static final String OPTIMIZER = "optimizer/";
	private static final String BEST = "best/";
	private static final String MARGINS = "margins/";

	private final Checkpoints checkpoints;
	private final TrainingData data;
	private final EarlyStopping stopping;
	private final float[][] margins;
	private final List<String> lines = new ArrayList<>();
	private int resumedEpochs;

	TrainingState(Checkpoints checkpoints, TrainingData data, int epochs, EarlyStopping stopping) {
		this.checkpoints = checkpoints;
		this.data = data;
		this.stopping = stopping;
		this.margins = new float[epochs][data.labels().length];
	}

	/** N, to be filled by an epoch. */
	float[] margins(int epoch) {
		return margins[epoch];
	}

	/** How many epochs an earlier process has done. */
	int resumedEpochs() {
		return resumedEpochs;
	}

	/** The network as it was after these epochs, or a new one. The caller closes it. */
	TrainedNetwork network(NativeEngine engine, Recipe recipe, int steps) {
		Checkpoints.Saved saved = checkpoints.read(data.buffers().batchSize());
		if (saved == null) {
			return new TrainedNetwork(engine, recipe, data.categories(), steps, null);
		}
		var network = new TrainedNetwork(engine, recipe, data.categories(), steps, under(PARAMETER, saved.arrays()));
		resume(saved, network);
		return network;
	}

	private void resume(Checkpoints.Saved saved, TrainedNetwork network) {
		Checkpoints.Index index = saved.index();
		network.setOptimizerState(under(OPTIMIZER, saved.arrays()), index.steps());
		index.unreadable().forEach(sample -> data.unreadable().add(sample.row(), sample.reason()));
		for (int epoch = 0; epoch < index.epochs(); epoch++) {
			float[] row = saved.arrays().get(MARGINS + epoch);
			System.arraycopy(row, 0, margins[epoch], 0, row.length);
		}
		lines.addAll(index.lines());
		if (stopping.isWanted()) {
			stopping.restore(index.bestLoss(), index.waited(), shaped(under(BEST, saved.arrays()), network));
		}
		resumedEpochs = index.epochs();
	}

	private static Map<String, float[]> under(String prefix, Map<String, float[]> arrays) {
		return arrays.entrySet().stream().filter(entry -> entry.getKey().startsWith(prefix))
				.collect(Collectors.toMap(entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
	}

	private static Map<String, Values> shaped(Map<String, float[]> arrays, TrainedNetwork network) {
		var shaped = new LinkedHashMap<String, Values>();
		network.parameters().forEach((name, values) -> shaped.put(name, new Values(values.shape(), arrays.get(name))));
		return shaped;
	}

	/** Takes note of the loss on the rows held back. */
	void note(TrainedNetwork network, double loss) {
		if (stopping.note(loss)) {
			stopping.remember(network.parameters());
		}
	}

	/** Ends an epoch and leaves a checkpoint. */
	void finish(TrainedNetwork network, int epoch, Map<String, Double> metrics) throws IOException {
		lines.add(Json.line(Json.numbers(metrics)));
		var arrays = new LinkedHashMap<String, Values>();
		network.parameters().forEach((name, values) -> arrays.put(PARAMETER + name, values));
		network.optimizerState().forEach((name, values) -> arrays.put(OPTIMIZER + name, values));
		Map<String, Values> best = stopping.best();
		if (best != null) {
			best.forEach((name, values) -> arrays.put(BEST + name, values));
		}
		for (int done = 0; done <= epoch; done++) {
			arrays.put(MARGINS + done, new Values(new long[] { margins[done].length }, margins[done]));
		}
		double bestLoss = stopping.isWanted() ? stopping.bestLoss() : 0;
		checkpoints.write(new Checkpoints.Index(checkpoints.digest(), data.buffers().batchSize(), epoch + 1,
				network.steps(), bestLoss, stopping.waited(), lines, data.unreadableSamples()), arrays);
	}

	/** Takes the best parameters, where there are any, and writes what is asked of a fold. */
	void end(TrainedNetwork network, Path marginsFile, Path metricsFile) throws IOException {
		Map<String, Values> best = stopping.best();
		if (best != null) {
			network.setParameters(best.entrySet().stream()
					.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().values())));
		}
		Files.writeString(metricsFile, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
		writeMargins(marginsFile);
	}

	private void writeMargins(Path file) throws IOException {
		int rows = data.labels().length;
		try (FloatNpy out = FloatNpy.create(file, rows, margins.length)) {
			float[] row = new float[margins.length];
			for (int r = 0; r < rows; r++) {
				for (int e = 0; e < row.length; e++) {
					row[e] = margins[e][r];
				}
				out.write(r, row);
			}
		}
	}
}
