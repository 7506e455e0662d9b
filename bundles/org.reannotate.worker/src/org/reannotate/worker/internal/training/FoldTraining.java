package org.reannotate.worker.internal.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;

import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Batch;
import org.reannotate.worker.internal.images.DecodeAhead;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.images.PictureWriter;
import org.reannotate.worker.internal.job.Job;

/**
 * Trains one fold's network: shuffled and augmented anew each epoch, the margins of the given labels kept as training
 * dynamics (Pleiss et al., Identifying Mislabeled Data using the Area Under the Margin Ranking, 2020: logit of the given
 * label minus the largest other logit, as seen in training). After each epoch a checkpoint is left, from which another
 * process goes on with the same bits.
 */
public final class FoldTraining {

	private static final int HELD_BACK_SHARE = 10;

	private final Job job;
	private final Recipe recipe;
	private final TrainingData data;
	private final int fold;
	private final Checkpoints checkpoints;
	private final Seeds seeds;
	private final Normalization normalization = Normalization.standard();

	/** For one fold of a recipe from scratch. */
	public FoldTraining(Job job, Recipe recipe, TrainingData data, int fold, Checkpoints checkpoints) {
		this.job = job;
		this.recipe = recipe;
		this.data = data;
		this.fold = fold;
		this.checkpoints = checkpoints;
		this.seeds = new Seeds(recipe.seed(), fold);
	}

	/**
	 * Trains on those rows.
	 *
	 * @param margins made here: float32 N x epochs, zero where not trained on
	 * @param metrics made here: one line an epoch
	 * @return the network; the caller closes it
	 */
	public TrainedNetwork train(int[] rows, Path margins, Path metrics) throws WorkerException, IOException {
		var stopping = new EarlyStopping(recipe.training().patience());
		int[] heldBack = stopping.isWanted() ? heldBack(rows) : new int[0];
		int[] trained = Arrays.stream(rows).filter(r -> Arrays.binarySearch(heldBack, r) < 0).toArray();
		int batches = (trained.length + data.buffers().batchSize() - 1) / data.buffers().batchSize();
		int epochs = recipe.training().epochs();
		job.engine().seed(seeds.network());
		var state = new TrainingState(checkpoints, data, epochs, stopping);
		var network = state.network(job.engine(), recipe, batches * epochs);
		try {
			int first = state.resumedEpochs();
			tell((double) first * trained.length, Math.min(first, epochs - 1), Map.of());
			double[] weights = recipe.training().weights().of(counts(trained));
			for (int epoch = first; epoch < epochs && !stopping.isOver(); epoch++) {
				var tally = new EpochTally(fold, epoch);
				job.engine().seed(seeds.engine(epoch));
				epoch(network, shuffled(trained, epoch), epoch, weights, state.margins(epoch), tally);
				tally.setLearningRate(network.learningRate());
				if (stopping.isWanted()) {
					double loss = loss(network, heldBack);
					tally.setHeldBackLoss(loss);
					state.note(network, loss);
				}
				state.finish(network, epoch, tally.metrics());
			}
			state.end(network, margins, metrics);
			return network;
		} catch (WorkerException | IOException | RuntimeException | Error e) {
			network.close();
			throw e;
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

	private int[] counts(int[] rows) {
		int[] counts = new int[data.categories()];
		for (int row : rows) {
			if (data.labels()[row] >= 0) {
				counts[data.labels()[row]]++;
			}
		}
		return counts;
	}

	private void epoch(TrainedNetwork network, int[] order, int epoch, double[] weights, float[] margins,
			EpochTally tally) throws WorkerException {
		PictureWriter writer = recipe.training().augmentation().isNone()
				? (row, rgb, planar) -> normalization.write(rgb, planar)
				: new AugmentingWriter(recipe.training().augmentation(), normalization, seeds, epoch,
						data.pictures().width(), data.pictures().height());
		try (var batches = new DecodeAhead(data.pictures(), order, writer, data.buffers(), job.decodeThreads(),
				data.unreadable())) {
			Batch batch;
			while ((batch = batches.next()) != null) {
				job.cancellation().check();
				step(network, batch, weights, margins, tally);
				tell(batch.size(), epoch, tally.metrics());
			}
		}
	}

	private void step(TrainedNetwork network, Batch batch, double[] weights, float[] margins, EpochTally tally)
			throws WorkerException {
		int[] labels = labels(batch);
		EngineStep.run(batch.size(), () -> {
			TrainedNetwork.Step step = network.train(batch.data(), labels, weights);
			tally.addLoss(step.loss());
			for (int i = 0; i < labels.length; i++) {
				if (labels[i] >= 0) {
					float margin = margin(step.logits(), i * data.categories(), labels[i]);
					margins[batch.rows()[i]] = margin;
					tally.addMargin(margin);
				}
			}
		});
	}

	private int[] labels(Batch batch) {
		int[] labels = new int[batch.size()];
		for (int i = 0; i < labels.length; i++) {
			labels[i] = batch.readable()[i] ? data.labels()[batch.rows()[i]] : -1;
		}
		return labels;
	}

	private float margin(float[] logits, int offset, int label) {
		float other = Float.NEGATIVE_INFINITY;
		for (int k = 0; k < data.categories(); k++) {
			other = k == label ? other : Math.max(other, logits[offset + k]);
		}
		return logits[offset + label] - other;
	}

	/** Mean cross-entropy of the given labels, as they are. */
	private double loss(TrainedNetwork network, int[] rows) throws WorkerException {
		double[] sum = new double[2];
		try (var batches = new DecodeAhead(data.pictures(), rows, (row, rgb, planar) -> normalization.write(rgb, planar),
				data.buffers(), job.decodeThreads(), data.unreadable())) {
			Batch batch;
			while ((batch = batches.next()) != null) {
				job.cancellation().check();
				Batch current = batch;
				int[] labels = labels(current);
				EngineStep.run(current.size(), () -> {
					float[] logits = network.predict(current.data(), current.size(), false).logits();
					for (int i = 0; i < labels.length; i++) {
						if (labels[i] >= 0) {
							sum[0] += crossEntropy(logits, i * data.categories(), labels[i]);
							sum[1]++;
						}
					}
				});
			}
		}
		return sum[0] / Math.max(1, sum[1]);
	}

	private double crossEntropy(float[] logits, int offset, int label) {
		double largest = Double.NEGATIVE_INFINITY;
		for (int k = 0; k < data.categories(); k++) {
			largest = Math.max(largest, logits[offset + k]);
		}
		double total = 0;
		for (int k = 0; k < data.categories(); k++) {
			total += Math.exp(logits[offset + k] - largest);
		}
		return largest + Math.log(total) - logits[offset + label];
	}

	private void tell(double pictures, int epoch, Map<String, Double> metrics) {
		job.progress().advance(pictures, "train", "Fold " + (fold + 1) + " of " + recipe.folds() + ", epoch "
				+ (epoch + 1) + " of " + recipe.training().epochs(), metrics);
	}

	/** Fisher and Yates, without rows known to be unreadable. */
	private int[] shuffled(int[] rows, int epoch) {
		int[] order = Arrays.stream(rows).filter(r -> !data.unreadable().contains(r)).toArray();
		var random = seeds.order(epoch);
		for (int i = order.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int kept = order[i];
			order[i] = order[j];
			order[j] = kept;
		}
		return order;
	}
}
