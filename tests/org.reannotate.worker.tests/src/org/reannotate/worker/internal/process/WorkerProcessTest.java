package org.reannotate.worker.internal.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.process.WorkerEnvironment;
import org.reannotate.protocol.process.WorkerSettings;
import org.reannotate.protocol.process.WorkerSocket;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.Heartbeat;
import org.reannotate.protocol.rpc.Hello;
import org.reannotate.protocol.rpc.LogMessage;
import org.reannotate.protocol.rpc.ProbeRequest;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.rpc.ProtocolVersion;
import org.reannotate.protocol.rpc.RpcConnection;
import org.reannotate.protocol.rpc.RunRequest;
import org.reannotate.protocol.rpc.Welcome;
import org.reannotate.protocol.rpc.WorkbenchApi;
import org.reannotate.protocol.rpc.WorkerApi;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunStatus;
import org.reannotate.worker.internal.engine.TestClassPath;
import org.reannotate.worker.internal.run.TinyImages;

/** A real worker process, driven as a workbench does. */
@Timeout(120)
class WorkerProcessTest {

	private static final String TOKEN = "one time";
	private static final Recipe LONG = Recipe.fromScratch(Network.SMALL_RESIDUAL).withImageSize(16).withFolds(2)
			.withThreads(1).withTraining(Training.defaults(Network.SMALL_RESIDUAL).withEpochs(10_000).withBatchSize(8));

	private final class Workbench implements WorkbenchApi {
		final CountDownLatch heartbeats = new CountDownLatch(2);
		final CountDownLatch trained = new CountDownLatch(1);
		private final int version;

		Workbench(int version) {
			this.version = version;
		}

		@Override
		public CompletableFuture<Welcome> hello(Hello hello) {
			if (!hello.token().equals(TOKEN)) {
				return CompletableFuture.failedFuture(
						new ResponseErrorException(new ResponseError(ErrorCode.REFUSED.code(), "wrong token", null)));
			}
			return CompletableFuture.completedFuture(new Welcome(version, 1));
		}

		@Override
		public void progress(ProgressMessage progress) {
			if (progress.phase().equals("train")) {
				trained.countDown();
			}
		}

		@Override
		public void heartbeat(Heartbeat heartbeat) {
			heartbeats.countDown();
		}

		@Override
		public void log(LogMessage message) {
			// In the log file as well.
		}
	}

	@TempDir
	Path folder;
	private WorkerSocket socket;
	private @Nullable Process process;
	private @Nullable RpcConnection<WorkerApi> connection;

	@BeforeEach
	void listen() throws IOException {
		socket = WorkerSocket.open();
	}

	@AfterEach
	void end() throws Exception {
		if (connection != null) {
			connection.close();
		}
		socket.close();
		if (process != null) {
			process.destroyForcibly().waitFor();
		}
	}

	private Process start(String token, long parent) throws IOException {
		// The natives unpacked for the other tests are used again; only caches are this test's own.
		var settings = WorkerSettings.of(ReannotateHome.current(), LONG);
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(WorkerEnvironment.jvmArguments(settings));
		command.addAll(List.of("-cp", TestClassPath.text(), WorkerEnvironment.MAIN_CLASS));
		var builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(folder.resolve("log.txt").toFile());
		builder.environment().putAll(WorkerEnvironment.variables(settings, socket.address(), token));
		builder.environment().put(WorkerEnvironment.PARENT, Long.toString(parent));
		process = builder.start();
		return process;
	}

	private RpcConnection<WorkerApi> accept(Workbench workbench) throws IOException {
		connection = RpcConnection.open(socket.accept(), workbench, WorkerApi.class, "worker");
		return connection;
	}

	private RunFolder longRun() throws Exception {
		RunInput input = TinyImages.draw(folder, 24, 2, 0);
		RunFolder run = RunFolder.create(folder.resolve("runs"), LONG, Instant.EPOCH);
		input.write(run);
		RunInfo.started(run.name(), LONG, input, 0, "").write(run);
		return run;
	}

	@Test
	void reportsItsEngineBeatsAndEndsWhenAsked() throws Exception {
		Process worker = start(TOKEN, ProcessHandle.current().pid());
		var workbench = new Workbench(ProtocolVersion.CURRENT);
		var open = accept(workbench);
		var report = open.orClosed(open.remote().probe(new ProbeRequest(Recipe.CPU))).get();
		assertEquals("MXNet", report.engine());
		assertEquals("cpu", report.device());
		assertEquals(1, report.threads());
		assertTrue(workbench.heartbeats.await(20, TimeUnit.SECONDS), "two heartbeats");
		open.orClosed(open.remote().shutdown()).get();
		open.close();
		assertTrue(worker.waitFor(5, TimeUnit.SECONDS));
		assertEquals(0, worker.exitValue());
	}

	@Test
	void stopsARunThatIsCancelledAndServesTheNextRequest() throws Exception {
		start(TOKEN, ProcessHandle.current().pid());
		var workbench = new Workbench(ProtocolVersion.CURRENT);
		var open = accept(workbench);
		RunFolder run = longRun();
		var answer = open.orClosed(open.remote().run(new RunRequest(run.path().toString())));
		assertTrue(workbench.trained.await(60, TimeUnit.SECONDS), "training began");
		answer.cancel(true);
		open.orClosed(open.remote().probe(new ProbeRequest(Recipe.CPU))).get();
		assertEquals(RunStatus.CANCELLED, RunInfo.read(run).status());
	}

	@Test
	void endsWithinFiveSecondsWhenTheConnectionCloses() throws Exception {
		Process worker = start(TOKEN, ProcessHandle.current().pid());
		var workbench = new Workbench(ProtocolVersion.CURRENT);
		var open = accept(workbench);
		open.remote().run(new RunRequest(longRun().path().toString()));
		assertTrue(workbench.trained.await(60, TimeUnit.SECONDS), "training began");
		open.close();
		assertTrue(worker.waitFor(5, TimeUnit.SECONDS), "the worker outlived its workbench");
	}

	@Test
	void endsWithinFiveSecondsWhenItsParentIsKilled() throws Exception {
		// Anything that runs long enough can stand for the parent; the connection stays open.
		Process parent = new ProcessBuilder("sleep", "600").start();
		Process worker = start(TOKEN, parent.pid());
		var workbench = new Workbench(ProtocolVersion.CURRENT);
		var open = accept(workbench);
		open.remote().run(new RunRequest(longRun().path().toString()));
		assertTrue(workbench.trained.await(60, TimeUnit.SECONDS), "training began");
		parent.destroyForcibly().waitFor();
		assertTrue(worker.waitFor(5, TimeUnit.SECONDS), "the worker outlived its parent");
	}

	@Test
	void endsWhenItsTokenIsRefused() throws Exception {
		Process worker = start("guessed", ProcessHandle.current().pid());
		accept(new Workbench(ProtocolVersion.CURRENT));
		assertTrue(worker.waitFor(20, TimeUnit.SECONDS));
		assertEquals(4, worker.exitValue());
	}

	@Test
	void endsWhenTheWorkbenchSpeaksAnotherVersion() throws Exception {
		Process worker = start(TOKEN, ProcessHandle.current().pid());
		accept(new Workbench(ProtocolVersion.CURRENT + 1));
		assertTrue(worker.waitFor(20, TimeUnit.SECONDS));
		assertEquals(4, worker.exitValue());
		assertTrue(Files.readString(folder.resolve("log.txt")).contains("version"));
	}

	@Test
	void answersARequestForNoRunWithAWord() throws Exception {
		start(TOKEN, ProcessHandle.current().pid());
		var open = accept(new Workbench(ProtocolVersion.CURRENT));
		var answer = open.orClosed(open.remote().run(new RunRequest(folder.resolve("none").toString())));
		var e = assertThrows(ExecutionException.class, answer::get);
		var error = assertInstanceOf(ResponseErrorException.class, e.getCause()).getResponseError();
		assertEquals(ErrorCode.BAD_INPUT.code(), error.getCode());
		assertTrue(error.getMessage().contains("none"), error.getMessage());
	}
}
