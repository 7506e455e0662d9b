package org.reannotate.worker.internal.scratch;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
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
 * label minus the largest other logit, as seen in training).
 */
public final class FoldTraining {

	private final Job job;
	private final Recipe recipe;
	private final TrainingData data;
	private final int fold;
	private final Seeds seeds;
	private final Normalization normalization = Normalization.standard();

	/** For one fold of a recipe from scratch. */
	public FoldTraining(Job job, Recipe recipe, TrainingData data, int fold) {
		this.job = job;
		this.recipe = recipe;
		this.data = data;
		this.fold = fold;
		this.seeds = new Seeds(recipe.seed(), fold);
	}

	/**
	 * Trains on those rows.
	 *
	 * @param margins made here: float32 N x epochs, zero where not trained on
	 * @param metrics made here: one line an epoch
	 * @return the network; the caller closes it
	 */
	public TrainedNetwork train(int[] rows, Path margins, Path metrics)
			throws WorkerException, IOException {
		Training training = recipe.training();
		job.engine().seed(seeds.network());
		int batches = (rows.length + data.buffers().batchSize() - 1) / data.buffers().batchSize();
		var network = new TrainedNetwork(job.engine(), recipe, data.categories(), batches * training.epochs());
		float[][] byEpoch = new float[training.epochs()][data.labels().length];
		try (Writer lines = Files.newBufferedWriter(metrics)) {
			for (int epoch = 0; epoch < training.epochs(); epoch++) {
				var tally = new EpochTally(fold, epoch);
				epoch(network, shuffled(rows, epoch), epoch, byEpoch[epoch], tally);
				lines.write(Json.numbers(tally.metrics()) + "\n");
			}
			write(byEpoch, margins);
			return network;
		} catch (WorkerException | IOException | RuntimeException | Error e) {
			network.close();
			throw e;
		}
	}

	private void epoch(TrainedNetwork network, int[] order, int epoch, float[] margins, EpochTally tally)
			 throws WorkerException {
		PictureWriter writer = recipe.training().augmentation().isNone()
				? (row, rgb, planar) -> normalization.write(rgb, planar)
				: new AugmentingWriter(recipe.training().augmentation(), normalization, seeds, epoch,
						data.pictures().width(), data.pictures().height());
		try (var batches = new DecodeAhead(data.pictures(), order, writer, data.buffers(), job.decodeThreads(),
				data.unreadable())) {
			Batch batch;
			while ((batch = batches.next()) != null) {
				job.cancellation().check();
				step(network, batch, margins, tally);
				tell(batch.size(), epoch, tally);
			}
		}
	}

	private void step(TrainedNetwork network, Batch batch, float[] margins, EpochTally tally) throws WorkerException {
		int[] labels = new int[batch.size()];
		for (int i = 0; i < labels.length; i++) {
			labels[i] = batch.readable()[i] ? data.labels()[batch.rows()[i]] : -1;
		}
		EngineStep.run(batch.size(), () -> {
			TrainedNetwork.Step step = network.train(batch.data(), labels);
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

	private float margin(float[] logits, int offset, int label) {
		float other = Float.NEGATIVE_INFINITY;
		for (int k = 0; k < data.categories(); k++) {
			other = k == label ? other : Math.max(other, logits[offset + k]);
		}
		return logits[offset + label] - other;
	}

	private void tell(int pictures, int epoch, EpochTally tally) {
		Map<String, Double> metrics = tally.metrics();
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

	private static void write(float[][] byEpoch, Path file) throws IOException {
		int rows = byEpoch[0].length;
		try (FloatNpy out = FloatNpy.create(file, rows, byEpoch.length)) {
			float[] row = new float[byEpoch.length];
			for (int r = 0; r < rows; r++) {
				for (int e = 0; e < row.length; e++) {
					row[e] = byEpoch[e][r];
				}
				out.write(r, row);
			}
		}
	}
}
