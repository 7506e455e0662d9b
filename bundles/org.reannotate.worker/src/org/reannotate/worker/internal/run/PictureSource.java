package org.reannotate.worker.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.eclipse.osgi.util.NLS;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.BatchBuffers;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.images.FilePictures;
import org.reannotate.worker.internal.images.KeptPictures;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.network.NetworkStart;
import org.reannotate.worker.internal.training.TrainingData;

/** Makes a run's pictures ready: read once, on all cores, where they fit into memory. */
record PictureSource(Job job, Recipe recipe, RunInput input, Labels labels, Unreadable unreadable) {

	/**
	 * Pictures as the network wants to see them.
	 *
	 * @param largest rows of the largest training part, for batches of equal size
	 * @param all     whether all of them are read now
	 */
	TrainingData open(NetworkStart start, int largest, boolean all) throws WorkerException {
		BackboneInput wanted = start.input();
		int batch = evenBatch(largest, recipe.training().batchSize());
		var buffers = new BatchBuffers(batch, wanted.width(), wanted.height());
		if (buffers.batchSize() < batch) {
			job.note(buffers.batchSize() == 1 ? Messages.PictureSource_batchesOfOne
					: NLS.bind(Messages.PictureSource_batches, Numbers.of(buffers.batchSize())));
		}
		var pictures = new KeptPictures(new FilePictures(input.samples(), wanted.width(), wanted.height(), job.decoder()),
				keptBytes());
		if (all && 3L * wanted.width() * wanted.height() * input.samples().size() <= keptBytes()) {
			decodeAll(pictures);
		}
		return new TrainingData(pictures, Normalization.of(wanted), labels, buffers, unreadable, input.samples());
	}

	private static long keptBytes() {
		return Runtime.getRuntime().maxMemory() / 2;
	}

	/** The batch size that makes an epoch's batches of equal size: a last batch of one image upsets batch norm. */
	private static int evenBatch(int images, int wanted) {
		int batches = Math.max(1, (images + wanted - 1) / wanted);
		return Math.max(1, (images + batches - 1) / batches);
	}

	private void decodeAll(KeptPictures pictures) throws WorkerException {
		long start = System.nanoTime();
		job.progress().tell("decode", NLS.bind(Messages.PictureSource_reading,
				Numbers.of(input.samples().size())), Map.of());
		ExecutorService threads = DecodeThreads.start(Runtime.getRuntime().availableProcessors());
		try {
			List<Future<?>> parts = new ArrayList<>();
			for (int r = 0; r < input.samples().size(); r++) {
				int row = r;
				parts.add(threads.submit(() -> decode(pictures, row)));
			}
			for (Future<?> part : parts) {
				job.cancellation().check();
				part.get();
			}
		} catch (InterruptedException | ExecutionException e) {
			throw new IllegalStateException("Reading the images failed: " + e.getMessage(), e);
		} finally {
			threads.shutdownNow();
		}
		job.addSeconds("decode", start);
	}

	private void decode(KeptPictures pictures, int row) {
		try {
			pictures.read(row);
		} catch (ImageException e) {
			unreadable.add(row, e.reason());
		} catch (RuntimeException e) {
			unreadable.add(row, NLS.bind(Messages.PictureSource_failed, e));
		}
	}
}
