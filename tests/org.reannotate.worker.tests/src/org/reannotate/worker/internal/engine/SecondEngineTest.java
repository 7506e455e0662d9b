package org.reannotate.worker.internal.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.process.WorkerEnvironment;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.recipe.Transfer;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExportRequest;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.worker.internal.explain.SpotBackbone;
import org.reannotate.worker.internal.export.ExportTask;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Progress;
import org.reannotate.worker.internal.operators.GraphBlockTest;
import org.reannotate.worker.internal.operators.OperatorCases;
import org.reannotate.worker.internal.run.RunTask;
import org.reannotate.worker.internal.run.TinyImages;

/**
 * The same recipes and runs on PyTorch, in a process with PyTorch's jars ({@code target/pytorch}) in place of MXNet's:
 * what one engine learned, the other predicts with.
 */
@Timeout(300)
class SecondEngineTest {

	private static final Path JARS = Path.of("target/pytorch").toAbsolutePath();
	private static final double SAME = 1e-3;

	@TempDir
	Path folder;
	private int runs;

	private RunFolder prepare(Network network, int side, int epochs) throws Exception {
		return prepare(Recipe.fromScratch(network).withImageSize(side)
				.withTraining(Training.defaults(network).withEpochs(epochs).withBatchSize(8)));
	}

	private RunFolder prepare(Recipe wanted) throws Exception {
		Recipe recipe = wanted.withFolds(2).withThreads(2);
		RunInput input = TinyImages.draw(folder, 24, 2, 0);
		RunFolder run = RunFolder.create(folder.resolve("runs"), recipe, Instant.ofEpochSecond(runs++));
		input.write(run);
		RunInfo.started(run.name(), recipe, input, 0, "").write(run);
		return run;
	}

	private void here(WithJob task) throws Exception {
		ExecutorService threads = DecodeThreads.start(1);
		try {
			task.run(new Job(TestEngine.start(), ImageDecoder.standard(), new ReannotateHome(folder.resolve("home")), threads,
					new Progress(message -> {
						// Nobody looks.
					}), new Cancellation()));
		} finally {
			threads.shutdownNow();
		}
	}

	@FunctionalInterface
	private interface WithJob {
		void run(Job job) throws Exception;
	}

	private void trainHere(RunFolder run) throws Exception {
		here(job -> new RunTask(job, run).run());
	}

	private void onPyTorch(String what, RunFolder run) throws Exception {
		onPyTorch(List.of(what, run.path().toString()));
	}

	private void onPyTorch(List<String> pairs) throws Exception {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx1g", "-Dai.djl.offline=true", "-cp", classPath(), EngineChild.class.getName()));
		command.addAll(pairs);
		File log = folder.resolve("log.txt").toFile();
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
		builder.environment().put(WorkerEnvironment.ENGINE, "pytorch");
		builder.environment().put("PYTORCH_VERSION", "2.7.1");
		builder.environment().put("ENGINE_CACHE_DIR", JARS.resolveSibling("pytorch-natives").toString());
		Process process = builder.start();
		assertTrue(process.waitFor(4, TimeUnit.MINUTES), "in time");
		assertEquals(0, process.exitValue(), () -> {
			try {
				return Files.readString(log.toPath());
			} catch (java.io.IOException e) {
				return e.toString();
			}
		});
	}

	/** These tests' own, without MXNet: a reference to it that is followed fails. */
	private static String classPath() throws Exception {
		try (Stream<Path> jars = Files.list(JARS)) {
			Stream<String> own = Stream.of(TestClassPath.text().split(File.pathSeparator))
					.filter(entry -> !Path.of(entry).getFileName().toString().startsWith("mxnet-"));
			return Stream.concat(own, jars.map(Path::toString)).collect(Collectors.joining(File.pathSeparator));
		}
	}

	private static float[] predictedThere(RunFolder run) throws Exception {
		return floats(run.path().resolve("logits.bin"));
	}

	private static float[] floats(Path file) throws Exception {
		var floats = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.nativeOrder()).asFloatBuffer();
		float[] values = new float[floats.remaining()];
		floats.get(values);
		return values;
	}

	@ParameterizedTest
	@EnumSource(value = Network.class, names = { "SMALL_RESIDUAL", "MOBILENET_V2", "SQUEEZENET" })
	void whatMxnetLearnedPyTorchPredictsWith(Network network) throws Exception {
		requireJars();
		RunFolder run = prepare(network, 32, 1);
		trainHere(run);
		onPyTorch("predict", run);
		assertArrayEquals(EngineChild.logits(TestEngine.start(), run), predictedThere(run), (float) SAME);
	}

	@Test
	void whatPyTorchLearnedMxnetPredictsWith() throws Exception {
		requireJars();
		RunFolder run = prepare(Network.SMALL_RESIDUAL, 16, 12);
		onPyTorch("train", run);
		RunInfo info = RunInfo.read(run);
		assertEquals("PyTorch", info.engine());
		assertTrue(info.metrics().get("accuracy") >= 0.9, "red from blue: " + info.metrics());
		onPyTorch("predict", run);
		assertArrayEquals(EngineChild.logits(TestEngine.start(), run), predictedThere(run), (float) SAME);
	}

	/** Like an uninterrupted one: bit for bit, from a checkpoint in a graph that learns. */
	@Test
	void aTrainingThatWasBrokenOffGoesOnThere() throws Exception {
		requireJars();
		Recipe recipe = Recipe.transfer(SpotBackbone.write(folder.resolve("spot"), "RGB").toString())
				.withTransfer(new Transfer(1, 0.5))
				.withTraining(Training.defaults(Network.SMALL_RESIDUAL).withEpochs(3).withBatchSize(4));
		RunFolder whole = prepare(recipe);
		RunFolder broken = prepare(recipe);
		onPyTorch(pairs(whole, "train", broken, "begin"));
		assertEquals(RunStatus.CANCELLED, RunInfo.read(broken).status());
		try (Stream<Path> files = Files.walk(broken.path())) {
			assertTrue(files.anyMatch(file -> file.getFileName().toString().equals("checkpoint.json")), "it is gone on from there");
		}
		onPyTorch("train", broken);
		for (int fold = 0; fold < 2; fold++) {
			assertArrayEquals(Files.readAllBytes(whole.parameters(fold)), Files.readAllBytes(broken.parameters(fold)), "fold " + fold);
		}
	}

	/** Gradients there are added to what is left of the last step, if anything is. */
	@Test
	void batchesAreSharedThere() throws Exception {
		requireJars();
		Recipe recipe = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16)
				.withOptions(NetworkOptions.DEFAULT.withBatchNormalization(false).withDropout(0))
				.withTraining(Training.defaults(Network.SMALL_RESIDUAL).withEpochs(2).withBatchSize(6).withOptimizer(Optimizer.SGD)
						.withLearningRate(0.01).withAugmentation(Augmentation.NONE));
		RunFolder alone = prepare(recipe);
		RunFolder shared = prepare(recipe);
		onPyTorch(pairs(alone, "train", shared, "share"));
		assertEquals("cpu + cpu + cpu", RunInfo.read(shared).deviceName());
		assertArrayEquals(EngineChild.logits(TestEngine.start(), alone), EngineChild.logits(TestEngine.start(), shared), 1e-4f);
		assertArrayEquals(rows(alone.margins()), rows(shared.margins()), 1e-3f);
	}

	@Test
	void everyOperatorOfAGraphSaysThere() throws Exception {
		requireJars();
		Path file = folder.resolve("graphs.bin");
		onPyTorch(List.of("graphs", file.toString()));
		float[] there = floats(file);
		int at = 0;
		List<float[]> here = EngineChild.graphs(TestEngine.start());
		List<String> names = OperatorCases.all().stream().map(OperatorCases.Case::name)
				.flatMap(name -> name.startsWith(OperatorCases.WITH_GRADIENT) ? Stream.of(name, name) : Stream.of(name)).toList();
		assertEquals(names.size(), here.size());
		for (int i = 0; i < here.size(); i++) {
			int end = at + here.get(i).length;
			GraphBlockTest.assertSame(here.get(i), Arrays.copyOfRange(there, at, end), names.get(i));
			at = end;
		}
		assertEquals(at, there.length);
	}

	/** By way of buffers each array would keep as much direct memory as it has values, as long as it lives. */
	@Test
	void copyingParametersKeepsNoDirectMemoryThere() throws Exception {
		requireJars();
		Path file = folder.resolve("kept.txt");
		onPyTorch(List.of("copies", file.toString()));
		long kept = Long.parseLong(Files.readString(file));
		assertTrue(kept < 2L * Float.BYTES * EngineChild.COPIED, kept + " bytes of " + EngineChild.COPIES + " arrays of "
				+ Float.BYTES * EngineChild.COPIED);
	}

	/** The way of an audit: a backbone that is a graph, a head on its embeddings, then all layers, then why. */
	@Test
	void aGraphDoesTheSameThere() throws Exception {
		requireJars();
		Recipe head = Recipe.transfer(SpotBackbone.write(folder.resolve("spot"), "BGR").toString());
		Training tuning = Training.defaults(Network.SMALL_RESIDUAL).withEpochs(12).withBatchSize(8).withLearningRate(0.02);
		RunFolder here = prepare(head);
		RunFolder there = prepare(head);
		RunFolder unfrozen = prepare(head.withTransfer(new Transfer(1, 1)).withTraining(tuning));
		RunFolder several = prepare(head.withTransfer(new Transfer(1, 1)).withTraining(tuning.withLoss(Loss.SIGMOID)));
		trainHere(here);
		onPyTorch(pairs(there, "train", "explain", "export", unfrozen, "train", "predict", "explain", "export", several,
				"train", "explain"));
		assertEquals("PyTorch", RunInfo.read(there).engine());
		assertRelative(rows(here.embeddings()), rows(there.embeddings()));
		assertArrayEquals(rows(here.probabilities()), rows(there.probabilities()), 5e-3f);
		assertTrue(RunInfo.read(unfrozen).metrics().get("accuracy") >= 0.9, RunInfo.read(unfrozen).metrics().toString());
		assertArrayEquals(EngineChild.logits(TestEngine.start(), unfrozen), predictedThere(unfrozen), (float) SAME);
		for (RunFolder run : List.of(there, unfrozen, several)) {
			assertExplainedAlike(run);
		}
		for (RunFolder run : List.of(there, unfrozen)) {
			assertExportedAlike(run);
		}
	}

	private static List<String> pairs(Object... runsAndVerbs) {
		var pairs = new ArrayList<String>();
		String run = "";
		for (Object each : runsAndVerbs) {
			if (each instanceof RunFolder folder) {
				run = folder.path().toString();
			} else {
				pairs.addAll(List.of(each.toString(), run));
			}
		}
		return pairs;
	}

	private static float[] rows(Path file) throws Exception {
		try (FloatNpy in = FloatNpy.open(file)) {
			float[] all = new float[in.rows() * in.columns()];
			float[] row = new float[in.columns()];
			for (int r = 0; r < in.rows(); r++) {
				in.read(r, row);
				System.arraycopy(row, 0, all, r * row.length, row.length);
			}
			return all;
		}
	}

	private static void assertRelative(float[] expected, float[] said) {
		assertEquals(expected.length, said.length);
		for (int i = 0; i < expected.length; i++) {
			assertEquals(expected[i], said[i], SAME * Math.abs(expected[i]) + 1e-5, "value " + i);
		}
	}

	/** MXNet's gradients are those that finite differences prove. */
	private void assertExplainedAlike(RunFolder run) throws Exception {
		Explanation[] there = Json.read(run.path().resolve(EngineChild.EXPLANATIONS), Explanation[].class, 1 << 20);
		here(job -> {
			Explanation[] here = EngineChild.explanations(job, run);
			assertEquals(here.length, there.length);
			for (int i = 0; i < here.length; i++) {
				assertEquals(here[i].layer(), there[i].layer());
				for (int m = 0; m < here[i].maps().size(); m++) {
					assertEquals(here[i].maps().get(m).probability(), there[i].maps().get(m).probability(), SAME);
					assertArrayEquals(here[i].maps().get(m).values(), there[i].maps().get(m).values(), 5e-3f);
				}
			}
		});
	}

	private void assertExportedAlike(RunFolder run) throws Exception {
		Path there = run.path().resolve("exported");
		Path here = folder.resolve("exported-" + run.name());
		here(job -> new ExportTask(job, run, new ExportRequest(run.path().toString(), 0, here.toString())).run());
		for (String file : List.of("model-symbol.json", "model-0000.params", "labels.txt", "input.json")) {
			assertArrayEquals(Files.readAllBytes(here.resolve(file)), Files.readAllBytes(there.resolve(file)), file);
		}
	}

	@Test
	void aRealBackboneSaysTheSameThere() throws Exception {
		requireJars();
		String shared = System.getProperty("reannotate.shared", "");
		Path mobile = Path.of(shared, "models", "mobilenet_v2");
		assumeTrue(!shared.isEmpty() && Files.isDirectory(mobile), "needs the shared MobileNetV2");
		RunFolder here = prepare(Recipe.transfer(mobile.toString()));
		RunFolder there = prepare(Recipe.transfer(mobile.toString()));
		trainHere(here);
		onPyTorch("train", there);
		float[] expected = rows(here.embeddings());
		float[] said = rows(there.embeddings());
		double largest = 0;
		double apart = 0;
		for (int i = 0; i < expected.length; i++) {
			largest = Math.max(largest, Math.abs(expected[i]));
			apart = Math.max(apart, Math.abs(expected[i] - said[i]));
		}
		assertTrue(apart <= SAME * largest, apart + " of " + largest);
	}

	/** Said before anything is trained, by node, operator and file. */
	@Test
	void saysWhatOnlyMxnetComputesBeforeTraining() throws Exception {
		requireJars();
		Path spot = SpotBackbone.write(folder.resolve("spot"), "RGB");
		Path symbol = spot.resolve("spot-symbol.json");
		Files.writeString(symbol, Files.readString(symbol).replace("\"(4, 4)\", \"pool_type\": \"avg\"", "\"(4, 4)\", \"pool_type\": \"lp\", \"p_value\": \"2\""));
		RunFolder run = prepare(Recipe.transfer(spot.toString()));
		assertThrows(AssertionError.class, () -> onPyTorch("train", run));
		RunInfo info = RunInfo.read(run);
		assertEquals(RunStatus.FAILED, info.status());
		String said = String.valueOf(info.message());
		assertTrue(said.contains("spot-symbol.json") && said.contains("\"half\"") && said.contains("Pooling") && said.contains("lp"), said);
	}

	/** The build copies them where PyTorch exists for the machine. */
	private static void requireJars() {
		assumeTrue(Files.isDirectory(JARS), "PyTorch's jars are not in " + JARS);
	}
}
