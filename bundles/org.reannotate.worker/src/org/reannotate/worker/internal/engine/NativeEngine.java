package org.reannotate.worker.internal.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.reannotate.protocol.process.WorkerEnvironment;
import org.reannotate.protocol.rpc.ErrorCode;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import org.eclipse.osgi.util.NLS;

/**
 * The started engine on one device. All its arrays are used from one thread, the one that computes. Which engine it is
 * says the environment ({@link WorkerEnvironment#ENGINE}): a process has one in its life.
 *
 * @param engine DJL's engine
 * @param device where arrays live
 * @param further devices that share each batch of training with it; empty: it trains alone
 */
public record NativeEngine(Engine engine, Device device, List<Device> further) {

	private static final String MXNET = "MXNet";
	private static final String PYTORCH = "PyTorch";
	private static final String NAME = "pytorch".equals(System.getenv(WorkerEnvironment.ENGINE)) ? PYTORCH : MXNET;

	/**
	 * Loads the native library; later calls are free. To be called on the thread that computes.
	 *
	 * @param device below 0 for the CPU, else the number of the GPU
	 * @throws WorkerException when there is no library for this system, or no such device
	 */
	public static NativeEngine start(int device) throws WorkerException {
		try {
			Engine engine = Engine.getEngine(NAME);
			if (NAME.equals(PYTORCH)) {
				TorchGradients.onlyWhereCollected();
			}
			return new NativeEngine(engine, device < 0 ? Device.cpu() : Device.gpu(device), List.of());
		} catch (RuntimeException | LinkageError e) {
			throw new WorkerException(ErrorCode.ENGINE, NLS.bind(Messages.NativeEngine_notStarted,
					new Object[] { NAME, System.getProperty("os.name"), System.getProperty("os.arch"), cause(e) }), e);
		}
	}

	/** The same, with further devices that share each batch of training. */
	public NativeEngine withFurther(List<Device> devices) {
		return new NativeEngine(engine, device, List.copyOf(devices));
	}

	/** What was missing: a library that cannot be loaded is the last of several causes, and often the only one with words. */
	private static String cause(Throwable failure) {
		String words = failure.toString();
		for (Throwable t = failure; t != null; t = t.getCause()) {
			if (t.getMessage() != null) {
				words = t.getMessage();
			}
		}
		return words.lines().distinct().limit(2).collect(Collectors.joining(" "));
	}

	/** Whether arrays of that manager are MXNet's, with operations that DJL has no name for. */
	public static boolean isMxnet(NDManager manager) {
		return MXNET.equals(manager.getEngine().getEngineName());
	}

	/** A manager on the device; the caller closes it. */
	public NDManager newManager() {
		return engine.newBaseManager(device);
	}

	/** An empty model on the device; the caller closes it. */
	public Model newModel(String name) {
		return Model.newInstance(name, device, NAME);
	}

	/** Makes everything random in native code follow from that seed. */
	public void seed(long seed) {
		engine.setRandomSeed((int) (seed ^ (seed >>> 32)) & Integer.MAX_VALUE);
	}

	/** {@code cpu} or {@code gpu(n)}; with others {@code gpu(0) + gpu(1)}. */
	public String deviceName() {
		return Stream.concat(Stream.of(device), further.stream())
				.map(each -> each.isGpu() ? "gpu(" + each.getDeviceId() + ")" : "cpu").collect(Collectors.joining(" + "));
	}
}
