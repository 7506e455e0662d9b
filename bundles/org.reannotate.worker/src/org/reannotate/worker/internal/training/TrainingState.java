package org.reannotate.worker.internal.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;

import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.network.NetworkStart;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Source;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;

/** What a network's training has come to: margins, the best parameters; written as a checkpoint after each epoch. */
final class TrainingState {

	private static final String PARAMETER = "parameter/";
	private static final String OPTIMIZER = "optimizer/";
	private static final String BEST = "best/";
	private static final String MARGINS = "margins/";

	private final Checkpoints checkpoints;
	private final TrainingData data;
	private final EarlyStopping stopping;
	private final float[][] margins;
	private int resumedEpochs;

	TrainingState(Checkpoints checkpoints, TrainingData data, int epochs, EarlyStopping stopping) {
		this.checkpoints = checkpoints;
		this.data = data;
		this.stopping = stopping;
		this.margins = new float[epochs][data.labels().rows()];
	}

	/** N, to be filled by an epoch. */
	float[] margins(int epoch) {
		return margins[epoch];
	}

	/** Whether the best epoch counts in the end. */
	boolean keepsBest() {
		return stopping.keepsBest();
	}

	/** How many epochs an earlier process has done. */
	int resumedEpochs() {
		return resumedEpochs;
	}

	/** The network as it was after the epochs an earlier process has done, or a new one. The caller closes it. */
	TrainedNetwork network(Job job, NetworkStart start, RecipeOptimizer optimizer) throws WorkerException, IOException {
		Labels labels = data.labels();
		try (Checkpoints.Saved saved = checkpoints.read(data.buffers().batchSize(), job::note)) {
			var network = new TrainedNetwork(job.engine(), start, labels.categories(), labels.loss(), optimizer,
					saved == null ? null : saved.under(PARAMETER));
			try {
				if (saved != null) {
					resume(saved, network);
				}
				return network;
			} catch (IOException | RuntimeException e) {
				network.close();
				throw e;
			}
		}
	}

	private void resume(Checkpoints.Saved saved, TrainedNetwork network) throws IOException {
		Checkpoints.Index index = saved.index();
		network.setOptimizerState(saved.under(OPTIMIZER), index.steps());
		index.unreadable().forEach(sample -> data.unreadable().add(sample.row(), sample.reason()));
		for (int epoch = 0; epoch < index.epochs(); epoch++) {
			java.util.Objects.requireNonNull(saved.values(MARGINS + epoch)).get(margins[epoch]);
		}
		Double bestLoss = index.bestLoss();
		if (bestLoss != null) {
			stopping.restore(bestLoss, index.waited());
			network.setRemembered(saved.under(index.bestIsLast() ? PARAMETER : BEST));
		}
		resumedEpochs = index.epochs();
	}

	/** Takes note of the loss on the rows held back. */
	void note(TrainedNetwork network, double loss) {
		if (stopping.note(loss)) {
			network.remember();
		}
	}

	/** Ends an epoch and leaves a checkpoint. */
	void finish(TrainedNetwork network, int epoch) throws IOException {
		var arrays = new LinkedHashMap<String, Source>();
		network.parameters().forEach((name, values) -> arrays.put(PARAMETER + name, values));
		network.optimizerState().forEach((name, values) -> arrays.put(OPTIMIZER + name, values));
		Double bestLoss = Double.isInfinite(stopping.bestLoss()) ? null : stopping.bestLoss();
		boolean bestIsLast = stopping.waited() == 0;
		if (!bestIsLast) {
			network.rememberedParameters().forEach((name, values) -> arrays.put(BEST + name, values));
		}
		for (int done = 0; done <= epoch; done++) {
			arrays.put(MARGINS + done, new Values(new long[] { margins[done].length }, margins[done]));
		}
		checkpoints.write(new Checkpoints.Index(checkpoints.digest(), data.buffers().batchSize(), epoch + 1,
				network.steps(), bestLoss, bestIsLast, stopping.waited(), data.unreadableSamples(), null), arrays);
	}

	/** Takes the best parameters, where there are any, and writes what is asked of a fold. */
	void end(TrainedNetwork network, Path marginsFile) throws IOException {
		network.recall();
		writeMargins(marginsFile);
	}

	private void writeMargins(Path file) throws IOException {
		int rows = data.labels().rows();
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
