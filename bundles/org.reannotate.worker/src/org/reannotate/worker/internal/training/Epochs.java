package org.reannotate.worker.internal.training;

import java.util.Arrays;

import org.reannotate.protocol.recipe.Training;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Batch;
import org.reannotate.worker.internal.images.DecodeAhead;
import org.reannotate.worker.internal.images.PictureWriter;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.labels.Labels;

/** The ways through a network's pictures: shuffled and changed for learning, as they are for watching. */
record Epochs(Job job, Training training, TrainingData data, Seeds seeds) {

	/** Fisher and Yates, without rows known to be unreadable. */
	int[] shuffled(int[] rows, int epoch) {
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

	/** Batches in that order, each picture changed as its epoch wants it. The caller closes it. */
	DecodeAhead augmented(int[] order, int epoch) {
		return ahead(order, training.augmentation().isNone() ? asTheyAre()
				: new AugmentingWriter(training.augmentation(), data.normalization(), seeds, epoch, data.pictures().width(),
						data.pictures().height()));
	}

	private PictureWriter asTheyAre() {
		return (row, rgb, planar) -> data.normalization().write(rgb, planar);
	}

	private DecodeAhead ahead(int[] order, PictureWriter writer) {
		var batches = new DecodeAhead(data.pictures(), order, writer, data.buffers(), job.decodeThreads(), data.unreadable());
		if (!job.engine().device().isGpu()) {
			batches.makePicturesAtHandBetweenSteps();
		}
		return batches;
	}

	/** What the network says of those rows as they are; unreadable ones and those without a label do not count. */
	Watched watch(TrainedNetwork network, int[] rows) throws WorkerException {
		Labels labels = data.labels();
		var tally = new WatchedTally(labels, data.samples());
		try (DecodeAhead batches = ahead(rows, asTheyAre())) {
			Batch batch;
			while ((batch = batches.next()) != null) {
				job.cancellation().check();
				Batch current = batch;
				EngineStep.run(current.size(), () -> {
					float[] logits = network.predict(current.data(), current.size(), false).logits();
					for (int i = 0; i < current.size(); i++) {
						if (current.readable()[i] && labels.isLabelled(current.rows()[i])) {
							tally.add(current.rows()[i], logits, i * labels.categories());
						}
					}
				});
			}
		}
		return tally.result();
	}
}
