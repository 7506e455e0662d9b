package org.reannotate.worker.internal.images;

import java.nio.FloatBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Phaser;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.imaging.decode.ImageException;

/**
 * Makes the batches of an order of rows on other threads, a bounded number ahead of the network; they come in order.
 *
 * <pre>
 * try (var batches = new DecodeAhead(pictures, order, writer, buffers, threads, unreadable)) {
 * 	Batch batch;
 * 	while ((batch = batches.next()) != null) { ... }
 * }
 * </pre>
 *
 * Used from one thread. A row that cannot be read is noted and marked in its batch.
 */
public final class DecodeAhead implements AutoCloseable {

	private record Pending(Batch batch, List<FutureTask<?>> parts) {
	}

	private final Pictures pictures;
	private final int[] order;
	private final PictureWriter writer;
	private final BatchBuffers buffers;
	private final ExecutorService threads;
	private final Unreadable unreadable;
	private final ThreadLocal<float[]> planar;
	private final ArrayDeque<Pending> ahead = new ArrayDeque<>();
	/** Parts that are being made, and this. */
	private final Phaser making = new Phaser(1);
	private volatile boolean closed;
	private boolean betweenSteps;
	private int begun;

	/**
	 * @param order rows, batch after batch
	 */
	public DecodeAhead(Pictures pictures, int[] order, PictureWriter writer, BatchBuffers buffers,
			ExecutorService threads, Unreadable unreadable) {
		this.pictures = pictures;
		this.order = order;
		this.writer = writer;
		this.buffers = buffers;
		this.threads = threads;
		this.unreadable = unreadable;
		this.planar = ThreadLocal.withInitial(() -> new float[buffers.pictureFloats()]);
	}

	/**
	 * Makes batches of pictures that are at hand only when they are asked for, on all threads at once: for a network that
	 * computes on the same cores. Beside its steps each millisecond of theirs costs it three: what it does in parallel
	 * waits for its slowest thread.
	 */
	public void makePicturesAtHandBetweenSteps() {
		betweenSteps = true;
	}

	/** The next batch, or {@code null} after the last; the one before becomes invalid. */
	public @Nullable Batch next() {
		// One slot is in the network's hands, the others are filled.
		while (ahead.size() < buffers.count() - 1 && isMore() && !(betweenSteps && areAtHand(rows()))) {
			ahead.add(begin());
		}
		if (ahead.isEmpty() && isMore()) {
			ahead.add(begin());
		}
		Pending pending = ahead.poll();
		if (pending == null) {
			return null;
		}
		List<FutureTask<?>> parts = pending.parts();
		for (int i = parts.size() - 1; i >= 0; i--) {
			// Does nothing where another thread has begun it.
			parts.get(i).run();
		}
		parts.forEach(DecodeAhead::join);
		return pending.batch();
	}

	private boolean isMore() {
		return begun * buffers.batchSize() < order.length;
	}

	private boolean areAtHand(int[] rows) {
		return Arrays.stream(rows).allMatch(pictures::isAtHand);
	}

	/** Of the batch that is begun next. */
	private int[] rows() {
		int from = begun * buffers.batchSize();
		return Arrays.copyOfRange(order, from, Math.min(order.length, from + buffers.batchSize()));
	}

	private Pending begin() {
		int[] rows = rows();
		var batch = new Batch(rows, new boolean[rows.length], buffers.slot(begun, rows.length));
		begun++;
		var parts = new ArrayList<FutureTask<?>>(rows.length);
		for (int i = 0; i < rows.length; i++) {
			int position = i;
			var part = new FutureTask<>(Executors.callable(() -> make(batch, position)));
			parts.add(part);
			threads.execute(part);
		}
		return new Pending(batch, parts);
	}

	private void make(Batch batch, int position) {
		making.register();
		try {
			if (!closed) {
				fill(batch, position);
			}
		} finally {
			making.arriveAndDeregister();
		}
	}

	private void fill(Batch batch, int position) {
		int row = batch.rows()[position];
		float[] values = planar.get();
		try {
			writer.write(row, pictures.read(row), values);
			batch.readable()[position] = true;
		} catch (ImageException e) {
			unreadable.add(row, e.reason());
			Arrays.fill(values, 0);
		} catch (RuntimeException e) {
			// One picture that a codec stumbles over does not end a run.
			unreadable.add(row, NLS.bind(Messages.DecodeAhead_failed, e));
			Arrays.fill(values, 0);
		}
		FloatBuffer data = batch.data();
		data.put(position * values.length, values);
	}

	private static void join(Future<?> part) {
		try {
			part.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException("A picture could not be prepared: " + e.getCause(), e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for pictures.", e);
		}
	}

	/** Waits for what is being written, so that the buffers are free again; what has not begun never does. */
	@Override
	public void close() {
		closed = true;
		// A part that is cancelled while it runs runs on, and its future does not tell.
		ahead.forEach(pending -> pending.parts().forEach(part -> part.cancel(false)));
		making.arriveAndAwaitAdvance();
		ahead.clear();
	}
}
