package org.reannotate.worker.internal.engine;

import java.util.Locale;

import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.words.Numbers;

import ai.djl.engine.EngineException;
import org.eclipse.osgi.util.NLS;

/**
 * Runs one step in native code and says what its failure means. After memory ran out this process is of no use any more:
 * the engine keeps what it had taken for the large batch, smaller ones fail too, and in the end it crashes (measured
 * with MXNet 1.9.1 under a limit on address space). The way on is a new process with half the batch.
 */
public final class EngineStep {

	private EngineStep() {
	}

	/**
	 * Computes on a batch.
	 *
	 * @param images in the batch, for the message
	 * @throws WorkerException with {@link ErrorCode#OUT_OF_MEMORY} or {@link ErrorCode#ENGINE}
	 */
	public static void run(int images, Runnable step) throws WorkerException {
		try {
			step.run();
		} catch (EngineException | OutOfMemoryError e) {
			if (isOutOfMemory(e)) {
				throw new WorkerException(ErrorCode.OUT_OF_MEMORY, images == 1 ? Messages.EngineStep_noMemoryForOne
						: NLS.bind(Messages.EngineStep_noMemory, Numbers.of(images)), e);
			}
			throw new WorkerException(ErrorCode.ENGINE, NLS.bind(Messages.EngineStep_failed, firstLine(e)), e);
		}
	}

	/** Whether the failure, or what led to it, is lack of memory. */
	public static boolean isOutOfMemory(Throwable failure) {
		for (Throwable t = failure; t != null; t = t.getCause()) {
			String message = t.getMessage() == null ? "" : t.getMessage().toLowerCase(Locale.ROOT);
			if (t instanceof OutOfMemoryError || message.contains("out of memory") || message.contains("bad_alloc")
					|| message.contains("failed to allocate") || message.contains("cannot allocate memory")
					|| message.contains("could not create a memory object")) {
				return true;
			}
		}
		return false;
	}

	private static String firstLine(Throwable failure) {
		return String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.toString());
	}
}
