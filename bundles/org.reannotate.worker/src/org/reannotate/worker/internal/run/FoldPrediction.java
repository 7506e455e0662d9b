package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Batch;
import org.reannotate.worker.internal.images.DecodeAhead;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.training.TrainedNetwork;
import org.reannotate.worker.internal.training.TrainingData;

/**
 * What a fold's network says of the rows it predicts, written as they come.
 *
 * @param mirrored whether mirrored pictures are asked too
 * @param cost     of a picture, in units of the progress
 * @param words    what the progress says
 */
record FoldPrediction(Job job, TrainingData data, boolean mirrored, double cost, String words) {

	void write(TrainedNetwork network, int fold, int[] predicted, FoldStore store)
			throws WorkerException, IOException {
		try (FloatNpy logits = FloatNpy.create(store.logits(fold), predicted.length, data.labels().categories());
				FloatNpy embeddings = FloatNpy.create(store.embeddings(fold), predicted.length, network.dimensions());
				var batches = new DecodeAhead(data.pictures(), predicted, (r, rgb, planar) -> data.normalization().write(rgb, planar),
						data.buffers(), job.decodeThreads(), data.unreadable())) {
			int written = 0;
			Batch batch;
			while ((batch = batches.next()) != null) {
				job.cancellation().check();
				writeBatch(network, batch, written, logits, embeddings);
				written += batch.size();
				job.progress().advance(batch.size() * cost, "predict", words, Map.of());
			}
		}
	}

	private void writeBatch(TrainedNetwork network, Batch batch, int at, FloatNpy logits, FloatNpy embeddings)
			throws WorkerException, IOException {
		int k = data.labels().categories();
		int d = network.dimensions();
		float[] allLogits = new float[batch.size() * k];
		float[] allEmbeddings = new float[batch.size() * d];
		EngineStep.run(batch.size(), () -> {
			TrainedNetwork.Prediction said = network.predict(batch.data(), batch.size(), mirrored);
			System.arraycopy(said.logits(), 0, allLogits, 0, allLogits.length);
			System.arraycopy(said.embeddings(), 0, allEmbeddings, 0, allEmbeddings.length);
		});
		for (int i = 0; i < batch.size(); i++) {
			logits.write(at + i, Arrays.copyOfRange(allLogits, i * k, (i + 1) * k));
			embeddings.write(at + i, Arrays.copyOfRange(allEmbeddings, i * d, (i + 1) * d));
		}
	}
}
