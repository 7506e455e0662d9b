package org.reannotate.protocol.process;

import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Recipe;

/**
 * What a worker process is started with; none of it can be changed later in its life.
 *
 * @param home      caches and unpacked natives
 * @param threads   of the native code; decides bits, so it must be the recipe's
 * @param device    {@code -1} for the CPU, else the number of the GPU
 * @param online    whether DJL may download
 * @param heapBytes limit of the Java heap
 * @param directBytes limit of direct memory on the Java side
 * @param engine    on what it computes
 */
public record WorkerSettings(ReannotateHome home, int threads, int device, boolean online, long heapBytes,
		long directBytes, EngineSetup engine) {

	private static final long MEBIBYTE = 1L << 20;

	/** Settings that suit the recipe, on the engine of the installation. */
	public static WorkerSettings of(ReannotateHome home, Recipe recipe) {
		return new WorkerSettings(home, recipe.threads(), recipe.device(), recipe.online(), 1024 * MEBIBYTE,
				512 * MEBIBYTE, EngineSetup.MXNET);
	}

	/** Same on another engine. */
	public WorkerSettings withEngine(EngineSetup value) {
		return new WorkerSettings(home, threads, device, online, heapBytes, directBytes, value);
	}

	/** Same, allowed to download or not. */
	public WorkerSettings withOnline(boolean value) {
		return new WorkerSettings(home, threads, device, value, heapBytes, directBytes, engine);
	}
}
