package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.reannotate.imaging.decode.ImageException;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.EmbeddingsInfo;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.BatchBuffers;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.images.FilePictures;
import org.reannotate.worker.internal.images.KeptPictures;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.training.Checkpoints;
import org.reannotate.worker.internal.training.FoldTraining;
import org.reannotate.worker.internal.training.TrainedNetwork;
import org.reannotate.worker.internal.training.TrainingData;

/** A run from scratch: a network a fold. */
final class ScratchRun {

	/** What predicting a picture costs beside training on it. */
	private static final double PREDICTION_COST = 0.3;

	private final Job job;
	private final RunFolder folder;
	private final Recipe recipe;
	private final RunInput input;
	private final Unreadable unreadable = new Unreadable();
	private final FoldRows rows;
	private final KeptPictures pictures;
	private final long pictureBytes;

	ScratchRun(Job job, RunFolder folder, Recipe recipe, RunInput input) {
		this.job = job;
		this.folder = folder;
		this.recipe = recipe;
		this.input = input;
		this.rows = new FoldRows(input.samples(), recipe.folds());
		int side = recipe.imageSize();
		this.pictureBytes = 3L * side * side;
		this.pictures = new KeptPictures(new FilePictures(input.samples(), side, side, job.decoder()), keptBytes());
	}

	private static long keptBytes() {
		return Runtime.getRuntime().maxMemory() / 2;
	}

	RunResult run() throws WorkerException, IOException {
		var store = new FoldStore(folder, RunDigest.of(folder, recipe, String.valueOf(recipe.network())), unreadable);
		int[] missing = store.missing(recipe.folds());
		if (missing.length > 0) {
			decodeAll();
			trainFolds(store, missing);
		}
		long start = System.nanoTime();
		var assembly = new RunAssembly(rows, store, unreadable);
		var metrics = new TreeMap<>(assembly.write());
		int dimensions = assembly.writeEmbeddings();
		assembly.writeMargins(recipe.training().epochs());
		String network = String.valueOf(recipe.network() == null ? "" : recipe.network().id());
		new EmbeddingsInfo(EmbeddingsInfo.FOLDS, network, null, dimensions).write(folder);
		job.addSeconds("write", start);
		return new RunResult(metrics, unreadable.size(), recipe.folds() - missing.length);
	}

	/** Reads every picture once, on all cores, where they fit into memory: training then never waits for files. */
	private void decodeAll() throws WorkerException {
		if (pictureBytes * input.samples().size() > keptBytes()) {
			return;
		}
		long start = System.nanoTime();
		job.progress().tell("decode", "Reading " + input.samples().size() + " images", Map.of());
		ExecutorService threads = DecodeThreads.start(Runtime.getRuntime().availableProcessors());
		try {
			List<Future<?>> parts = new ArrayList<>();
			for (int r = 0; r < input.samples().size(); r++) {
				int row = r;
				parts.add(threads.submit(() -> decode(row)));
			}
			for (Future<?> part : parts) {
				job.cancellation().check();
				part.get();
			}
		} catch (InterruptedException | java.util.concurrent.ExecutionException e) {
			throw new IllegalStateException("Reading the images failed: " + e.getMessage(), e);
		} finally {
			threads.shutdownNow();
		}
		job.addSeconds("decode", start);
	}

	private void decode(int row) {
		try {
			pictures.read(row);
		} catch (ImageException e) {
			unreadable.add(row, e.reason());
		} catch (RuntimeException e) {
			unreadable.add(row, "the decoder failed: " + e);
		}
	}

	private void trainFolds(FoldStore store, int[] missing) throws WorkerException, IOException {
		int side = recipe.imageSize();
		int largest = 0;
		double units = 0;
		for (int fold : missing) {
			int training = rows.training(fold).length;
			largest = Math.max(largest, training);
			units += training * (double) recipe.training().epochs() + PREDICTION_COST * rows.predicted(fold).length;
		}
		var buffers = new BatchBuffers(evenBatch(largest, recipe.training().batchSize()), side, side);
		if (buffers.batchSize() < evenBatch(largest, recipe.training().batchSize())) {
			job.note("Batches are of " + buffers.batchSize() + " images: larger ones of this image size take too much memory.");
		}
		var data = new TrainingData(pictures, rows.labels(), input.columns().size(), buffers, unreadable,
				input.samples());
		job.progress().begin(units);
		for (int fold : missing) {
			trainFold(fold, store, data);
		}
	}

	/** The batch size that makes an epoch's batches of equal size: a last batch of one image upsets batch norm. */
	private static int evenBatch(int images, int wanted) {
		int batches = Math.max(1, (images + wanted - 1) / wanted);
		return Math.max(1, (images + batches - 1) / batches);
	}

	private void trainFold(int fold, FoldStore store, TrainingData data) throws WorkerException, IOException {
		store.goOn(fold);
		long start = System.nanoTime();
		Checkpoints checkpoints = store.checkpoints(fold);
		try (TrainedNetwork network = new FoldTraining(job, recipe, data, fold, checkpoints).train(rows.training(fold),
				store.margins(fold), store.metrics(fold))) {
			job.addSeconds("train", start);
			long predicting = System.nanoTime();
			new FoldPrediction(job, data, recipe.training().augmentation().flip(), PREDICTION_COST)
					.write(network, fold, rows.predicted(fold), store);
			network.save(store.parameters(fold));
			job.addSeconds("predict", predicting);
		}
		checkpoints.clear();
		store.finish(fold, unreadable.list(input.samples()));
	}
}
