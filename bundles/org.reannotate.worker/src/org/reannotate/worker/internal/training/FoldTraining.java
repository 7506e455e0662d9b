package org.reannotate.worker.internal.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Batch;
import org.reannotate.worker.internal.images.DecodeAhead;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.network.NetworkStart;

/**
 * Trains one network, a fold's or a split's: shuffled and augmented anew each epoch, the margins of the given labels kept
 * as training dynamics (Pleiss et al., Identifying Mislabeled Data using the Area Under the Margin Ranking, 2020: logit of
 * the given label minus the largest other logit, as seen in training). After each epoch a checkpoint is left, from which
 * another process goes on with the same bits.
 */
public final class FoldTraining {

	private static final int HELD_BACK_SHARE = 10;

	private final Job job;
	private final Recipe recipe;
	private final TrainingData data;
	private final NetworkStart start;
	private final int fold;
	private final Checkpoints checkpoints;
	private final TrainingTold told;
	private final Epochs epochs;
	private final Seeds seeds;

	/** For one network of a recipe. */
	public FoldTraining(Job job, Recipe recipe, TrainingData data, NetworkStart start, int fold, Checkpoints checkpoints,
			TrainingTold told) {
		this.job = job;
		this.recipe = recipe;
		this.data = data;
		this.start = start;
		this.fold = fold;
		this.checkpoints = checkpoints;
		this.told = told;
		this.seeds = new Seeds(recipe.seed(), fold);
		this.epochs = new Epochs(job, recipe.training(), data, seeds);
	}

	/**
	 * Trains on those rows.
	 *
	 * @param watched rows that the log tells about after each epoch; with a split its validation part, which decides when
	 *                training ends and which epoch was the best. With folds and early stopping some of {@code rows} are
	 *                held back and watched instead
	 * @param margins made here: float32 N x epochs, zero where not trained on
	 * @return the network; the caller closes it
	 */
	public TrainedNetwork train(int[] rows, int[] watched, Path margins) throws WorkerException, IOException {
		Training training = recipe.training();
		boolean split = recipe.evaluation().isSplit();
		var stopping = new EarlyStopping(training.patience(), split || training.patience() > 0);
		int[] heldBack = !split && training.patience() > 0 ? heldBack(rows) : new int[0];
		int[] trained = Arrays.stream(rows).filter(r -> Arrays.binarySearch(heldBack, r) < 0).toArray();
		int[] seen = heldBack.length > 0 ? heldBack : watched;
		var state = new TrainingState(checkpoints, data, training.epochs(), stopping);
		Pace pace = pace(trained.length);
		job.engine().seed(seeds.network());
		var schedule = new Schedule(training.schedule(), training.learningRate(), pace.total());
		var network = state.network(job, start, new RecipeOptimizer(training, pace, schedule));
		try {
			int first = state.resumedEpochs();
			told.begin(fold, first);
			job.progress().takeOver((double) first * trained.length);
			tell(0, Math.min(first, training.epochs() - 1), Map.of());
			double[] weights = data.labels().weights(trained);
			for (int epoch = first; epoch < training.epochs() && !stopping.isOver(); epoch++) {
				epoch(network, epoch, trained, seen, weights, state);
			}
			state.end(network, margins);
			return network;
		} catch (WorkerException | IOException | RuntimeException | Error e) {
			network.close();
			throw e;
		}
	}

	private Pace pace(int rows) {
		int size = data.buffers().batchSize();
		int batches = (rows + size - 1) / size;
		int all = recipe.training().epochs();
		Transfer transfer = recipe.transfer();
		if (transfer == null) {
			return Pace.even(batches * all);
		}
		int frozen = transfer.unfreezes() ? Math.min(all, transfer.unfreezeAfter()) : all;
		return new Pace(batches * all, batches * frozen, transfer.pretrainedRate());
	}

	private void epoch(TrainedNetwork network, int epoch, int[] trained, int[] seen, double[] weights,
			TrainingState state) throws WorkerException, IOException {
		job.engine().seed(seeds.engine(epoch));
		int[] order = epochs.shuffled(trained, epoch);
		int size = data.buffers().batchSize();
		var tally = new EpochTally(fold, epoch, (order.length + size - 1) / size);
		try (DecodeAhead batches = epochs.augmented(order, epoch)) {
			Batch batch;
			while ((batch = batches.next()) != null) {
				job.cancellation().check();
				step(network, epoch, batch, weights, state.margins(epoch), tally);
				tell(batch.size(), epoch, tally.metrics());
				if (told.isDue()) {
					told.step(tally.stepLine(told.seconds()));
				}
			}
		}
		tally.stop();
		Watched watched = epochs.watch(network, seen);
		if (state.keepsBest()) {
			state.note(network, watched.loss());
		}
		told.epoch(tally.epochLine(recipe.training().epochs(), watched, told.seconds()));
		state.finish(network, epoch);
	}

	private void step(TrainedNetwork network, int epoch, Batch batch, double[] weights, float[] margins, EpochTally tally)
			throws WorkerException {
		Labels labels = data.labels();
		Targets targets = Targets.of(batch, labels, weights);
		double[] loss = new double[1];
		EngineStep.run(batch.size(), () -> {
			TrainedNetwork.Step step = network.train(batch.data(), targets);
			loss[0] = step.loss();
			tally.addStep(step.loss(), network.learningRate());
			for (int i = 0; i < targets.count(); i++) {
				if (targets.counts(i)) {
					int row = batch.rows()[i];
					int at = i * labels.categories();
					margins[row] = labels.margin(step.logits(), at, row);
					tally.addAnswer(labels.isAnsweredRight(step.logits(), at, row));
				}
			}
		});
		if (!Double.isFinite(loss[0])) {
			// From here on every parameter is NaN, and so would be all that the run finds, hours later.
			throw new WorkerException(ErrorCode.BAD_INPUT, NLS.bind(Messages.FoldTraining_diverged,
					new Object[] { epoch + 1, String.format(Locale.ROOT, "%.1e", recipe.training().learningRate()) }));
		}
	}

	/** A tenth of the rows, at least one, ascending: not trained on, to see when training ceases to help. */
	private int[] heldBack(int[] rows) {
		SplittableRandom random = seeds.heldBack();
		int[] order = rows.clone();
		int wanted = Math.max(1, order.length / HELD_BACK_SHARE);
		for (int i = 0; i < wanted; i++) {
			int j = random.nextInt(i, order.length);
			int kept = order[i];
			order[i] = order[j];
			order[j] = kept;
		}
		int[] held = Arrays.copyOf(order, wanted);
		Arrays.sort(held);
		return held;
	}

	private void tell(double pictures, int epoch, Map<String, Double> metrics) {
		int epochs = recipe.training().epochs();
		String words = recipe.evaluation().isSplit() ? NLS.bind(Messages.FoldTraining_epoch, epoch + 1, epochs)
				: NLS.bind(Messages.FoldTraining_epochOfFold, new Object[] { fold + 1, recipe.folds(), epoch + 1, epochs });
		job.progress().advance(pictures, "train", words, metrics);
	}
}
