package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Batch;
import org.reannotate.worker.internal.images.DecodeAhead;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.training.TrainedNetwork;
import org.reannotate.worker.internal.training.TrainingData;
import org.reannotate.worker.internal.transfer.EmbeddingCache;
import org.reannotate.worker.internal.transfer.ImageKey;

/**
 * Keeps what a network that was just trained makes of all images, while it and the pictures are in memory: its last layer
 * can follow newer labels then in seconds. Where that would be too much for the disk nothing is kept.
 *
 * @param samples  by row
 * @param mirrored whether mirrored pictures are asked too
 * @param cost     of a picture, in units of the progress
 */
record FoldEmbeddings(Job job, TrainingData data, List<RunSample> samples, boolean mirrored, double cost) {

	/** Whether the embeddings of all images by so many networks are kept. */
	static boolean areKept(int networks, int images, int dimensions) {
		return (long) networks * images * dimensions * Float.BYTES <= LivingFolder.MOST_EMBEDDING_BYTES;
	}

	/**
	 * Keeps them.
	 *
	 * @param folder    of this network's embeddings, made anew
	 * @param predicted rows whose embeddings were made already
	 * @param made      file that they are in, in that order
	 */
	void keep(TrainedNetwork network, Path folder, int[] predicted, Path made) throws WorkerException, IOException {
		delete(folder);
		Set<ImageKey> kept = new HashSet<>();
		try (EmbeddingCache cache = EmbeddingCache.open(folder, network.dimensions(), Set.of())) {
			copy(predicted, made, cache, kept);
			int[] others = IntStream.range(0, samples.size()).filter(row -> !isUnreadable(row) && kept.add(key(row))).toArray();
			try (var batches = new DecodeAhead(data.pictures(), others,
					(row, rgb, planar) -> data.normalization().write(rgb, planar), data.buffers(), job.decodeThreads(),
					data.unreadable())) {
				Batch batch;
				while ((batch = batches.next()) != null) {
					job.cancellation().check();
					append(batch, embed(network, batch), network.dimensions(), cache);
					job.progress().advance(batch.size() * cost, "predict", Messages.FoldEmbeddings_keeping, Map.of());
				}
			}
		}
	}

	private void copy(int[] predicted, Path made, EmbeddingCache cache, Set<ImageKey> kept) throws IOException {
		try (FloatNpy file = FloatNpy.open(made)) {
			float[] row = new float[file.columns()];
			for (int i = 0; i < predicted.length; i++) {
				if (!isUnreadable(predicted[i]) && kept.add(key(predicted[i]))) {
					file.read(i, row);
					cache.append(List.of(key(predicted[i])), row);
				}
			}
		}
	}

	private boolean isUnreadable(int row) {
		return data.unreadable().contains(row);
	}

	private ImageKey key(int row) {
		return ImageKey.of(samples.get(row).contentHash());
	}

	private float[] embed(TrainedNetwork network, Batch batch) throws WorkerException {
		float[][] said = new float[1][];
		EngineStep.run(batch.size(), () -> said[0] = network.predict(batch.data(), batch.size(), mirrored).embeddings());
		return said[0];
	}

	private void append(Batch batch, float[] values, int dimensions, EmbeddingCache cache) throws IOException {
		List<ImageKey> keys = new ArrayList<>();
		float[] readable = new float[values.length];
		for (int i = 0; i < batch.size(); i++) {
			if (batch.readable()[i]) {
				System.arraycopy(values, i * dimensions, readable, keys.size() * dimensions, dimensions);
				keys.add(key(batch.rows()[i]));
			}
		}
		if (!keys.isEmpty()) {
			cache.append(keys, readable);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (var tree = Files.walk(folder)) {
				for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
