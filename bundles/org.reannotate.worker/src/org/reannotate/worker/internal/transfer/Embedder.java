package org.reannotate.worker.internal.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.imaging.hash.ContentHash;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Batch;
import org.reannotate.worker.internal.images.BatchBuffers;
import org.reannotate.worker.internal.images.DecodeAhead;
import org.reannotate.worker.internal.images.FilePictures;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.job.Job;

/**
 * Writes the embeddings of all samples: from the cache where it has them, else computed, once for images of the same
 * content. Rows of unreadable images stay zero.
 */
public final class Embedder {

	/** How many images were computed and how many were known. */
	public record Counts(int computed, int reused) {
	}

	private final Job job;
	private final PictureNetwork network;
	private final Path cacheFolder;
	private final List<RunSample> samples;
	private final Unreadable unreadable;
	private final Map<ImageKey, List<Integer>> rowsOfImage = new LinkedHashMap<>();
	/** Rows whose file was replaced since its content was noted: what it shows must not be kept under that. */
	private final Set<Integer> strange = ConcurrentHashMap.newKeySet();
	private final float[] row;

	/** For those samples by a backbone, with the cache that all datasets share; unreadable ones are noted. */
	public Embedder(Job job, BackboneNetwork network, List<RunSample> samples, Unreadable unreadable)
			throws WorkerException {
		this(job, network, job.home().embeddings().resolve(network.cacheName()), samples, unreadable);
	}

	/**
	 * For those samples; unreadable ones are noted.
	 *
	 * @param cacheFolder that holds embeddings of this network alone
	 */
	public Embedder(Job job, PictureNetwork network, Path cacheFolder, List<RunSample> samples, Unreadable unreadable)
			throws WorkerException {
		this.job = job;
		this.network = network;
		this.cacheFolder = cacheFolder;
		this.samples = samples;
		this.unreadable = unreadable;
		this.row = new float[network.dimensions()];
		group();
	}

	private void group() throws WorkerException {
		for (int i = 0; i < samples.size(); i++) {
			try {
				rowsOfImage.computeIfAbsent(ImageKey.of(samples.get(i).contentHash()), k -> new ArrayList<>()).add(i);
			} catch (IllegalArgumentException e) {
				throw new WorkerException(ErrorCode.BAD_INPUT,
						NLS.bind(Messages.Embedder_sample, samples.get(i).id(), e.getMessage()), e);
			}
		}
	}

	/**
	 * Fills the file.
	 *
	 * @param output    {@code N x D}, made here
	 * @param batchSize images a step, to begin with
	 */
	public Counts write(Path output, int batchSize) throws WorkerException, IOException {
		try (FloatNpy matrix = FloatNpy.create(output, samples.size(), row.length);
				EmbeddingCache cache = openCache()) {
			Counts counts = write(matrix, cache, batchSize);
			matrix.force();
			return counts;
		}
	}

	/**
	 * Puts them into the cache alone, where {@link EmbeddingCache#read} finds them; what was put there before a cancellation
	 * stays.
	 *
	 * @throws IOException when the cache cannot be used
	 */
	public Counts keep(int batchSize) throws WorkerException, IOException {
		try (EmbeddingCache cache = EmbeddingCache.open(cacheFolder, row.length, new HashSet<>(rowsOfImage.keySet()))) {
			return write(null, cache, batchSize);
		}
	}

	private Counts write(@Nullable FloatNpy matrix, @Nullable EmbeddingCache cache, int batchSize)
			throws WorkerException, IOException {
		int[] missing = copyKnown(matrix, cache);
		job.progress().begin(missing.length);
		compute(missing, matrix, cache, batchSize);
		return new Counts(missing.length, rowsOfImage.size() - missing.length);
	}

	private @Nullable EmbeddingCache openCache() {
		try {
			return EmbeddingCache.open(cacheFolder, row.length, new HashSet<>(rowsOfImage.keySet()));
		} catch (IOException e) {
			job.note(NLS.bind(Messages.Embedder_notKept, IoWords.of(e)));
			return null;
		}
	}

	/** The first row of each image that is not known. */
	private int[] copyKnown(@Nullable FloatNpy matrix, @Nullable EmbeddingCache cache) throws IOException {
		var missing = new ArrayList<Integer>();
		for (var image : rowsOfImage.entrySet()) {
			if (cache != null && cache.read(image.getKey(), row)) {
				writeAll(matrix, image.getValue(), row);
			} else {
				missing.add(image.getValue().get(0));
			}
		}
		return missing.stream().mapToInt(Integer::intValue).toArray();
	}

	private static void writeAll(@Nullable FloatNpy matrix, List<Integer> rows, float[] values) throws IOException {
		for (int r : matrix == null ? List.<Integer>of() : rows) {
			matrix.write(r, values);
		}
	}

	private void compute(int[] order, @Nullable FloatNpy matrix, @Nullable EmbeddingCache cache, int batchSize)
			throws WorkerException, IOException {
		var input = network.input();
		var files = new FilePictures(samples, input.width(), input.height(), job.decoder());
		var pictures = new AnyTwin(files, row -> rowsOfImage.getOrDefault(keyOf(row), List.of(row)), this::holdsItsContent,
				strange);
		var normalization = Normalization.of(input);
		var buffers = new BatchBuffers(Math.min(batchSize, Math.max(1, order.length)), input.width(), input.height());
		int done = 0;
		try (var batches = new DecodeAhead(pictures, order, (r, rgb, planar) -> normalization.write(rgb, planar), buffers,
				job.decodeThreads(), unreadable)) {
			Batch batch;
			while ((batch = batches.next()) != null) {
				job.cancellation().check();
				keep(batch, embed(batch), matrix, cache);
				done += batch.size();
				job.progress().advance(batch.size(), "embed",
						NLS.bind(Messages.Embedder_embedding, Numbers.of(done), Numbers.of(order.length)),
						Map.of());
			}
		}
	}

	private float[] embed(Batch batch) throws WorkerException {
		float[] all = new float[batch.size() * row.length];
		EngineStep.run(batch.size(),
				() -> System.arraycopy(network.embed(batch.data(), batch.size()), 0, all, 0, all.length));
		return all;
	}

	private void keep(Batch batch, float[] values, @Nullable FloatNpy matrix, @Nullable EmbeddingCache cache) throws IOException {
		var keys = new ArrayList<ImageKey>();
		float[] kept = new float[values.length];
		for (int i = 0; i < batch.size(); i++) {
			ImageKey key = keyOf(batch.rows()[i]);
			List<Integer> rows = rowsOfImage.getOrDefault(key, List.of());
			if (batch.readable()[i]) {
				System.arraycopy(values, i * row.length, row, 0, row.length);
				writeAll(matrix, rows, row);
				if (strange.contains(batch.rows()[i])) {
					noteStrange(rows, matrix);
				} else {
					System.arraycopy(row, 0, kept, keys.size() * row.length, row.length);
					keys.add(key);
				}
			} else {
				noteTwins(rows);
			}
		}
		append(keys, kept, cache);
	}

	private boolean holdsItsContent(int sample) {
		try {
			return ImageKey.of(ContentHash.hex(ContentHash.of(Path.of(samples.get(sample).path())))).equals(keyOf(sample));
		} catch (IOException e) {
			// It was there a moment ago.
			return false;
		}
	}

	private ImageKey keyOf(int sample) {
		return ImageKey.of(samples.get(sample).contentHash());
	}

	/** Where nothing but what is kept counts, they are as good as unreadable. */
	private void noteStrange(List<Integer> rows, @Nullable FloatNpy matrix) {
		if (matrix == null) {
			rows.forEach(r -> unreadable.add(r, Messages.Embedder_replaced));
		}
	}

	private void noteTwins(List<Integer> rows) {
		rows.forEach(r -> unreadable.add(r, Messages.Embedder_twin));
	}

	private void append(List<ImageKey> keys, float[] values, @Nullable EmbeddingCache cache) {
		if (cache == null || keys.isEmpty()) {
			return;
		}
		try {
			cache.append(keys, values);
		} catch (IOException e) {
			job.note(NLS.bind(Messages.Embedder_notKept, IoWords.of(e)));
		}
	}
}
