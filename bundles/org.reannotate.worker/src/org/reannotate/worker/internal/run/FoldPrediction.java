package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.json.Json;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Batch;
import org.reannotate.worker.internal.images.DecodeAhead;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.training.TrainedNetwork;
import org.reannotate.worker.internal.training.TrainingData;

/**
 * What a fold's network says of the rows it predicts, written as they come.
 *
 * @param mirrored whether mirrored pictures are asked too
 * @param cost     of a picture, in units of the progress
 */
record FoldPrediction(Job job, TrainingData data, boolean mirrored, double cost) {

	void write(TrainedNetwork network, int fold, int[] predicted, FoldStore store)
			throws WorkerException, IOException {
		var tally = new FoldTally(data.labels(), data.unreadable());
		Normalization normalization = Normalization.standard();
		try (FloatNpy logits = FloatNpy.create(store.logits(fold), predicted.length, data.categories());
				FloatNpy embeddings = FloatNpy.create(store.embeddings(fold), predicted.length, network.dimensions());
				var batches = new DecodeAhead(data.pictures(), predicted, (r, rgb, planar) -> normalization.write(rgb, planar),
						data.buffers(), job.decodeThreads(), data.unreadable())) {
			int written = 0;
			Batch batch;
			while ((batch = batches.next()) != null) {
				job.cancellation().check();
				writeBatch(network, batch, written, logits, embeddings, tally);
				written += batch.size();
				job.progress().advance(batch.size() * cost, "predict", "Predicting fold " + (fold + 1), Map.of());
			}
		}
		appendMetrics(fold, tally, store);
	}

	private void writeBatch(TrainedNetwork network, Batch batch, int at, FloatNpy logits, FloatNpy embeddings,
			FoldTally tally) throws WorkerException, IOException {
		int k = data.categories();
		int d = network.dimensions();
		float[] allLogits = new float[batch.size() * k];
		float[] allEmbeddings = new float[batch.size() * d];
		EngineStep.run(batch.size(), () -> {
			TrainedNetwork.Prediction said = network.predict(batch.data(), batch.size(), mirrored);
			System.arraycopy(said.logits(), 0, allLogits, 0, allLogits.length);
			System.arraycopy(said.embeddings(), 0, allEmbeddings, 0, allEmbeddings.length);
		});
		for (int i = 0; i < batch.size(); i++) {
			float[] row = Arrays.copyOfRange(allLogits, i * k, (i + 1) * k);
			logits.write(at + i, row);
			embeddings.write(at + i, Arrays.copyOfRange(allEmbeddings, i * d, (i + 1) * d));
			tally.add(batch.rows()[i], row);
		}
	}

	private static void appendMetrics(int fold, FoldTally tally, FoldStore store) throws IOException {
		var line = new TreeMap<String, Double>();
		line.put("fold", (double) fold);
		line.put("accuracy", tally.accuracy());
		line.put("log_loss", tally.logLoss());
		Files.writeString(store.metrics(fold), Json.numbers(line) + "\n", StandardOpenOption.APPEND);
	}
}
