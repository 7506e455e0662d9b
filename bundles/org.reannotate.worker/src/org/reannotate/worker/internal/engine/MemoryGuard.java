package org.reannotate.worker.internal.engine;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.reannotate.protocol.rpc.ErrorCode;

import ai.djl.engine.EngineException;

/**
 * Halves the batch when memory runs out and goes on, telling so once each time; the smaller batch stays for the rest of
 * the run. The engine survives running out on the CPU.
 */
public final class MemoryGuard {

	/** Computes on rows {@code from} to {@code to} (exclusive) of the batch at hand. */
	@FunctionalInterface
	public interface Step {

		/** Must leave nothing half done when it throws {@link EngineException}. */
		void compute(int from, int to) throws WorkerException;
	}

	private static final Logger LOG = Logger.getLogger(MemoryGuard.class.getName());

	private final Consumer<String> notes;
	private int largest;

	/**
	 * @param largest batch to begin with
	 * @param notes   told in words when it is halved
	 */
	public MemoryGuard(int largest, Consumer<String> notes) {
		this.largest = largest;
		this.notes = notes;
	}

	/** Rows a step may have now. */
	public int largest() {
		return largest;
	}

	/**
	 * Computes on all {@code size} rows, in one step where they fit.
	 *
	 * @throws WorkerException {@link ErrorCode#OUT_OF_MEMORY} when not even one row fits
	 */
	public void run(int size, Step step) throws WorkerException {
		int from = 0;
		while (from < size) {
			int to = Math.min(size, from + largest);
			try {
				step.compute(from, to);
				from = to;
			} catch (EngineException | OutOfMemoryError e) {
				shrink(e, to - from);
			}
		}
	}

	private void shrink(Throwable failure, int tried) throws WorkerException {
		LOG.log(Level.WARNING, "A batch of " + tried + " failed.", failure);
		if (!isOutOfMemory(failure)) {
			throw new WorkerException(ErrorCode.ENGINE, "The engine failed: " + firstLine(failure), failure);
		}
		if (tried <= 1) {
			throw new WorkerException(ErrorCode.OUT_OF_MEMORY, "Memory ran out with a batch of one image. "
					+ "Choose a smaller network or image size, or close other programs.", failure);
		}
		largest = (tried + 1) / 2;
		notes.accept("Memory ran out with a batch of " + tried + "; the run goes on with " + largest + ".");
	}

	/** Whether the failure, or what led to it, is lack of memory. */
	public static boolean isOutOfMemory(Throwable failure) {
		for (Throwable t = failure; t != null; t = t.getCause()) {
			String message = t.getMessage() == null ? "" : t.getMessage().toLowerCase(Locale.ROOT);
			if (t instanceof OutOfMemoryError || message.contains("out of memory") || message.contains("bad_alloc")
					|| message.contains("failed to allocate") || message.contains("cannot allocate memory")) {
				return true;
			}
		}
		return false;
	}

	private static String firstLine(Throwable failure) {
		return String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.toString());
	}
}
