package org.reannotate.worker.internal.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.process.WorkerEnvironment;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Progress;
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
		Recipe recipe = Recipe.fromScratch(network).withImageSize(side).withFolds(2).withThreads(2)
				.withTraining(Training.defaults(network).withEpochs(epochs).withBatchSize(8));
		RunInput input = TinyImages.draw(folder, 24, 2, 0);
		RunFolder run = RunFolder.create(folder.resolve("runs"), recipe, Instant.ofEpochSecond(runs++));
		input.write(run);
		RunInfo.started(run.name(), recipe, input, 0, "").write(run);
		return run;
	}

	private void trainHere(RunFolder run) throws Exception {
		ExecutorService threads = DecodeThreads.start(1);
		try {
			new RunTask(new Job(TestEngine.start(), ImageDecoder.standard(), new ReannotateHome(folder.resolve("home")),
					threads, new Progress(message -> {
						// Nobody looks.
					}), new Cancellation()), run).run();
		} finally {
			threads.shutdownNow();
		}
	}

	private void onPyTorch(String what, RunFolder run) throws Exception {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx1g", "-Dai.djl.offline=true", "-cp", classPath(), EngineChild.class.getName(), what,
				run.path().toString()));
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
		var floats = ByteBuffer.wrap(Files.readAllBytes(run.path().resolve("logits.bin"))).order(ByteOrder.nativeOrder())
				.asFloatBuffer();
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

	/** The build copies them where PyTorch exists for the machine. */
	private static void requireJars() {
		assumeTrue(Files.isDirectory(JARS), "PyTorch's jars are not in " + JARS);
	}
}
