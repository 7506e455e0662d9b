package org.reannotate.worker.internal.training;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Batch;
import org.reannotate.worker.internal.images.DecodeAhead;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.network.NetworkStart;

/**
 * Trains a network for about an epoch while the learning rate rises exponentially from step to step, and looks at the
 * loss of each step (Smith, Cyclical Learning Rates for Training Neural Networks, 2017, section 3.3). The same seed gives
 * the same curve.
 *
 * @param data  its batch size decides how many steps an epoch has
 * @param start what the network begins with
 */
public record RateSweep(Job job, Recipe recipe, TrainingData data, NetworkStart start) {

	/** More steps tell no more. */
	/** Of a rate in words: more would be told apart by nobody. */
	private static final int FIGURES = 2;
	private static final int MOST_STEPS = 200;
	/** Fewer steps are noise; a small dataset is gone through several times. */
	private static final int MEANT_STEPS = 100;
	private static final int FEWEST_STEPS = 5;

	/**
	 * Sweeps.
	 *
	 * @param rows to learn from
	 * @throws WorkerException with {@link ErrorCode#BAD_INPUT} where the loss cannot be computed often enough
	 */
	public LearningRateCurve run(int[] rows, double from, double to) throws WorkerException, IOException {
		var seeds = new Seeds(recipe.seed(), 0);
		var epochs = new Epochs(job, recipe.training(), data, seeds);
		int size = data.buffers().batchSize();
		int[] order = order(epochs, rows, size);
		int steps = (order.length + size - 1) / size;
		double[] rates = new double[steps];
		for (int i = 0; i < steps; i++) {
			rates[i] = from * Math.pow(to / from, i / (double) Math.max(1, steps - 1));
		}
		job.engine().seed(seeds.network());
		var optimizer = new RecipeOptimizer(recipe.training(), pace(steps), step -> (float) rates[step - 1]);
		var losses = new RateLosses(steps);
		job.progress().begin(steps);
		try (var network = new TrainedNetwork(job.engine(), start, data.labels().categories(), data.labels().loss(),
				optimizer, null); DecodeAhead batches = epochs.augmented(order, 0)) {
			job.engine().seed(seeds.engine(0));
			sweep(network, batches, data.labels().weights(rows), rates, losses);
		}
		if (losses.count() < FEWEST_STEPS) {
			throw new WorkerException(ErrorCode.BAD_INPUT, losses.count() == 1 ? Messages.RateSweep_tooHighForOne
					: NLS.bind(Messages.RateSweep_tooHigh, Numbers.of(losses.count())));
		}
		return losses.curve(rates);
	}

	/** An epoch; more than one where that would be too few steps to tell a slope from noise. */
	private static int[] order(Epochs epochs, int[] rows, int size) {
		int[] order = epochs.shuffled(rows, 0);
		int wanted = Math.max(MEANT_STEPS * size, Math.min(order.length, MOST_STEPS * size));
		for (int pass = 1; order.length > 0 && order.length < wanted; pass++) {
			int[] next = epochs.shuffled(rows, pass);
			int[] longer = Arrays.copyOf(order, order.length + next.length);
			System.arraycopy(next, 0, longer, order.length, next.length);
			order = longer;
		}
		return Arrays.copyOf(order, Math.min(order.length, wanted));
	}

	/** As training would go once everything learns that ever does. */
	private Pace pace(int steps) {
		Transfer transfer = recipe.transfer();
		return transfer == null ? Pace.even(steps)
				: new Pace(steps, transfer.unfreezes() ? 0 : steps, transfer.pretrainedRate());
	}

	private void sweep(TrainedNetwork network, DecodeAhead batches, double[] weights, double[] rates, RateLosses losses)
			throws WorkerException {
		Batch batch;
		while (!losses.isOver() && (batch = batches.next()) != null) {
			job.cancellation().check();
			Batch current = batch;
			Targets targets = Targets.of(current, data.labels(), weights);
			int read = (int) IntStream.range(0, targets.count()).filter(targets::counts).count();
			EngineStep.run(current.size(), () -> losses.add(network.train(current.data(), targets).loss() / Math.max(1, read)));
			tell(rates, losses);
		}
	}

	private void tell(double[] rates, RateLosses losses) {
		int last = Math.max(0, losses.count() - 1);
		String words = NLS.bind(Messages.RateSweep_rate, Numbers.figures(rates[last], FIGURES));
		job.progress().advanceNow(1, "train", words, losses.isOver() ? Map.of()
				: Map.of(ProgressMessage.LEARNING_RATE, rates[last], ProgressMessage.LOSS, losses.last()));
	}
}
