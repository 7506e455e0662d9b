package org.reannotate.worker.internal.engine;

import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.rpc.ErrorCode;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.eclipse.osgi.util.NLS;

/** Tries the engine on one small operation whose result is known. */
public final class Probe {

	private static final float EXPECTED = 6;

	private Probe() {
	}

	/** Starts the engine on that device and multiplies two small matrices. */
	public static EngineReport report(int device) throws WorkerException {
		long start = System.nanoTime();
		NativeEngine engine = NativeEngine.start(device);
		try (NDManager manager = engine.newManager()) {
			NDArray product = manager.create(new float[] { 1, 2 }, new Shape(1, 2))
					.matMul(manager.create(new float[] { 2, 2 }, new Shape(2, 1)));
			if (product.getFloat(0, 0) != EXPECTED) {
				throw new WorkerException(ErrorCode.ENGINE, NLS.bind(Messages.Probe_wrong, engine.deviceName()));
			}
		} catch (RuntimeException e) {
			throw new WorkerException(ErrorCode.ENGINE,
					NLS.bind(Messages.Probe_failed, engine.deviceName(), e.getMessage()), e);
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		String threads = System.getenv("OMP_NUM_THREADS");
		int count = threads == null || !threads.matches("\\d{1,4}") ? 0 : Integer.parseInt(threads);
		return new EngineReport(engine.engine().getEngineName(), engine.engine().getVersion(), engine.deviceName(), count,
				seconds, EngineVersions.of(engine.engine(), null), gpus(engine));
	}

	/** Where a card computes: the engine asks a library for their number that may not be there. */
	private static int gpus(NativeEngine engine) {
		if (!engine.device().isGpu()) {
			return 0;
		}
		int known = engine.device().getDeviceId() + 1;
		try {
			return Math.max(known, engine.engine().getGpuCount());
		} catch (RuntimeException | LinkageError e) {
			return known;
		}
	}
}
