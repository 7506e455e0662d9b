package org.reannotate.worker.internal.engine;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;

import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExplanationMethod;
import org.reannotate.protocol.rpc.ExportRequest;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.explain.ExplainTask;
import org.reannotate.worker.internal.explain.OpenNetworks;
import org.reannotate.worker.internal.export.ExportTask;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Progress;
import org.reannotate.worker.internal.network.ClassifierParameters;
import org.reannotate.worker.internal.network.RunNetwork;
import org.reannotate.worker.internal.operators.GraphBlockTest;
import org.reannotate.worker.internal.operators.LoadedGraph;
import org.reannotate.worker.internal.operators.OperatorCases;
import org.reannotate.worker.internal.run.RunTask;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * A process on whatever engine its environment names. Its arguments are pairs: what to do ({@code train}, {@code begin} to
 * train, {@code share} the batches of training, {@code predict}, {@code explain}, {@code export} a run, or what {@code graphs} say, or what {@code copies} keep, into a file) and with what.
 */
public final class EngineChild {

	/** What explanations are written to, in the run's folder. */
	static final String EXPLANATIONS = "explanations.json";

	/** Values of an array that is copied, and how often. */
	static final int COPIED = 1 << 18;
	static final int COPIES = 32;

	private EngineChild() {
	}

	public static void main(String[] arguments) throws Exception {
		// As in a worker, not on the thread that the process began with.
		var computing = new FutureTask<Void>(() -> {
			compute(arguments);
			return null;
		});
		new Thread(computing, "compute").start();
		computing.get();
	}

	private static void compute(String[] arguments) throws Exception {
		NativeEngine engine = NativeEngine.start(-1);
		requireNoRecords(engine);
		ExecutorService threads = DecodeThreads.start(1);
		try {
			for (int i = 0; i < arguments.length; i += 2) {
				compute(engine, threads, arguments[i], Path.of(arguments[i + 1]));
			}
		} finally {
			threads.shutdownNow();
		}
	}

	private static void compute(NativeEngine engine, ExecutorService threads, String what, Path path) throws Exception {
		Path left = path.resolve("fold-0/checkpoint-1.params");
		var cancellation = new Cancellation() {
			@Override
			public void check() throws WorkerException {
				if (what.equals("begin") && Files.exists(left)) {
					cancel();
				}
				super.check();
			}
		};
		var progress = new Progress(message -> {
		});
		// Three times the same device: a machine without graphics cards has no other on this engine.
		NativeEngine used = what.equals("share") ? engine.withFurther(List.of(Device.cpu(), Device.cpu())) : engine;
		Job job = new Job(used, ImageDecoder.standard(), new ReannotateHome(path.resolveSibling("home-there")), threads,
				progress, cancellation);
		switch (what) {
		case "train", "share" -> new RunTask(job, RunFolder.open(path)).run();
		case "begin" -> begin(job, RunFolder.open(path));
		case "predict" -> write(path.resolve("logits.bin"), List.of(logits(engine, RunFolder.open(path))));
		case "explain" -> Files.writeString(path.resolve(EXPLANATIONS), Json.line(explanations(job, RunFolder.open(path))));
		case "export" -> new ExportTask(job, RunFolder.open(path),
				new ExportRequest(path.toString(), 0, path.resolve("exported").toString())).run();
		case "graphs" -> write(path, graphs(engine));
		case "copies" -> Files.writeString(path, Long.toString(keptByCopies(engine)));
		default -> throw new IllegalArgumentException(what);
		}
	}

	/** Trains until the first network has left its first checkpoint. */
	private static void begin(Job job, RunFolder run) throws Exception {
		try {
			new RunTask(job, run).run();
			throw new IllegalStateException("It was not broken off.");
		} catch (WorkerException e) {
			if (e.code() != ErrorCode.CANCELLED) {
				throw e;
			}
		}
	}

	/** What is computed where no gradients are collected is not recorded for them. */
	private static void requireNoRecords(NativeEngine engine) {
		try (NDManager manager = engine.newManager()) {
			NDArray learned = manager.ones(new Shape(2));
			learned.setRequiresGradient(true);
			if (engine.engine().getEngineName().equals("PyTorch") && learned.mul(2).hasGradient()) {
				throw new IllegalStateException("Everything is recorded.");
			}
		}
	}

	private static void write(Path file, List<float[]> arrays) throws Exception {
		var bytes = ByteBuffer.allocate(4 * arrays.stream().mapToInt(a -> a.length).sum()).order(ByteOrder.nativeOrder());
		arrays.forEach(values -> {
			for (float value : values) {
				bytes.putFloat(value);
			}
		});
		Files.write(file, bytes.array());
	}

	/** Bytes of direct memory that are in use after copies more than before them, while the arrays live. */
	private static long keptByCopies(NativeEngine engine) {
		try (NDManager manager = engine.newManager()) {
			NDArray from = manager.ones(new Shape(COPIED));
			List<NDArray> copies = new ArrayList<>();
			long before = direct();
			for (int i = 0; i < COPIES; i++) {
				NDArray to = manager.zeros(new Shape(COPIED));
				ClassifierParameters.copy(from, to);
				copies.add(to);
			}
			System.gc();
			long kept = direct() - before;
			for (NDArray copy : copies) {
				if (copy.sum().getFloat() != COPIED) {
					throw new IllegalStateException("Nothing was copied.");
				}
			}
			return kept;
		}
	}

	private static long direct() {
		return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
				.filter(pool -> pool.getName().equals("direct")).mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
	}

	/** What every case of an operator says, one after the other, some with a gradient behind. */
	static List<float[]> graphs(NativeEngine engine) throws Exception {
		var said = new ArrayList<float[]>();
		for (OperatorCases.Case each : OperatorCases.all()) {
			try (NDManager manager = engine.newManager()) {
				said.add(GraphBlockTest.said(LoadedGraph.of(each.graph(), each.shapes(), "data", manager), each, manager));
				if (each.name().startsWith(OperatorCases.WITH_GRADIENT)) {
					said.add(GraphBlockTest.gradient(LoadedGraph.of(each.graph(), each.shapes(), "data", manager), each, manager));
				}
			} catch (RuntimeException e) {
				throw new IllegalStateException(each.name(), e);
			}
		}
		return said;
	}

	/** Why the first pictures are of their categories, by each method. */
	static Explanation[] explanations(Job job, RunFolder run) throws Exception {
		var explanations = new ArrayList<Explanation>();
		List<RunSample> samples = RunInput.read(run).samples();
		try (var networks = new OpenNetworks()) {
			for (ExplanationMethod method : ExplanationMethod.values()) {
				for (RunSample sample : samples.subList(0, 3)) {
					var request = new ExplainRequest(run.path().toString(), sample.id(), sample.path(),
							List.of(List.of(sample.label()), List.of(1 - sample.label())), method);
					explanations.add(new ExplainTask(job, request, networks).run());
				}
			}
		}
		return explanations.toArray(Explanation[]::new);
	}

	/** What the first fold's network says of three waves of colour. */
	static float[] logits(NativeEngine engine, RunFolder run) throws Exception {
		try (RunNetwork network = RunNetwork.open(run, 0, engine)) {
			int values = 3 * 3 * network.width() * network.height();
			FloatBuffer pictures = ByteBuffer.allocateDirect(4 * values).order(ByteOrder.nativeOrder()).asFloatBuffer();
			for (int i = 0; i < values; i++) {
				pictures.put(i, (float) Math.sin(0.013 * i));
			}
			return network.predict(pictures, 3).logits();
		}
	}
}
