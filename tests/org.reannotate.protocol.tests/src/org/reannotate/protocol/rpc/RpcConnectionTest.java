package org.reannotate.protocol.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reannotate.protocol.process.WorkerSocket;

@Timeout(20)
class RpcConnectionTest {

	/** Answers only when told to. */
	private static final class SlowWorker implements WorkerApi {
		final CompletableFuture<RunOutcome> outcome = new CompletableFuture<>();
		final CompletableFuture<String> folder = new CompletableFuture<>();

		@Override
		public CompletableFuture<RunOutcome> run(RunRequest request) {
			folder.complete(request.folder());
			return outcome;
		}

		@Override
		public CompletableFuture<EmbedOutcome> embed(EmbedRequest request) {
			return CompletableFuture.failedFuture(
					new ResponseErrorException(new ResponseError(ErrorCode.BACKBONE.code(), "hostile", null)));
		}

		@Override
		public CompletableFuture<EngineReport> probe(ProbeRequest request) {
			return CompletableFuture.completedFuture(new EngineReport("E", "1", "cpu", 2, 0.5, Map.of("a", "b"), 0));
		}

		@Override
		public CompletableFuture<Prediction> predict(PredictRequest request) {
			return CompletableFuture.failedFuture(new UnsupportedOperationException());
		}

		@Override
		public CompletableFuture<RefitOutcome> refit(RefitRequest request) {
			return CompletableFuture.failedFuture(new UnsupportedOperationException());
		}

		@Override
		public void hold(boolean wait) {
			// Not looked at here.
		}

		@Override
		public CompletableFuture<Void> shutdown() {
			return CompletableFuture.completedFuture(null);
		}
	}

	private static final class Workbench implements WorkbenchApi {
		final LinkedBlockingQueue<ProgressMessage> progress = new LinkedBlockingQueue<>();

		@Override
		public CompletableFuture<Welcome> hello(Hello hello) {
			return CompletableFuture.completedFuture(new Welcome(hello.protocolVersion(), 1));
		}

		@Override
		public void progress(ProgressMessage message) {
			progress.add(message);
		}

		@Override
		public void heartbeat(Heartbeat heartbeat) {
			// Not looked at here.
		}

		@Override
		public void log(LogMessage message) {
			// Not looked at here.
		}
	}

	private final SlowWorker worker = new SlowWorker();
	private final Workbench workbench = new Workbench();
	private WorkerSocket socket;
	private RpcConnection<WorkerApi> toWorker;
	private RpcConnection<WorkbenchApi> toWorkbench;

	@BeforeEach
	void connect() throws IOException {
		socket = WorkerSocket.open();
		var channel = socket.address().connect();
		toWorker = RpcConnection.open(socket.accept(), workbench, WorkerApi.class, "worker");
		toWorkbench = RpcConnection.open(channel, worker, WorkbenchApi.class, "workbench");
	}

	@AfterEach
	void disconnect() throws IOException {
		toWorker.close();
		toWorkbench.close();
		socket.close();
	}

	@Test
	void carriesRequestsNotificationsAndAnswersBothWays() throws Exception {
		assertEquals(new Welcome(ProtocolVersion.CURRENT, 1),
				toWorkbench.remote().hello(new Hello("secret", ProtocolVersion.CURRENT, 17)).get());
		var message = new ProgressMessage("train", "Fold 1, \u00e4\n", 0.25, -1, Map.of("loss", 0.5));
		toWorkbench.remote().progress(message);
		assertEquals(message, workbench.progress.poll(10, TimeUnit.SECONDS));
		assertEquals("cpu", toWorker.remote().probe(new ProbeRequest(-1)).get().device());
	}

	@Test
	void answersWhileAnotherRequestIsStillWaited() throws Exception {
		var outcome = new RunOutcome(0.5, 1, Map.of("total", 1.0), Map.of("accuracy", 0.5), List.of("note"), 2);
		CompletableFuture<RunOutcome> answer = toWorker.remote().run(new RunRequest("/runs/x"));
		assertEquals("/runs/x", worker.folder.get());
		toWorker.remote().probe(new ProbeRequest(-1)).get();
		worker.outcome.complete(outcome);
		assertEquals(outcome, answer.get());
	}

	@Test
	void cancellingReachesTheOtherSide() throws Exception {
		CompletableFuture<RunOutcome> answer = toWorker.orClosed(toWorker.remote().run(new RunRequest("/runs/x")));
		worker.folder.get();
		answer.cancel(true);
		assertThrows(java.util.concurrent.CancellationException.class, () -> worker.outcome.get(10, TimeUnit.SECONDS));
	}

	@Test
	void errorsKeepTheirCode() {
		var e = assertThrows(ExecutionException.class, () -> toWorker.remote().embed(new EmbedRequest("", false, "", "", 1)).get());
		var error = assertInstanceOf(ResponseErrorException.class, e.getCause()).getResponseError();
		assertEquals(ErrorCode.BACKBONE, ErrorCode.of(error.getCode()).orElseThrow());
		assertEquals("hostile", error.getMessage());
	}

	@Test
	void waitingAnswersFailWhenTheOtherSideEnds() throws Exception {
		CompletableFuture<RunOutcome> answer = toWorker.orClosed(toWorker.remote().run(new RunRequest("/runs/x")));
		worker.folder.get();
		toWorkbench.close();
		var e = assertThrows(ExecutionException.class, () -> answer.get(10, TimeUnit.SECONDS));
		assertInstanceOf(IOException.class, e.getCause());
		toWorker.closed().get(10, TimeUnit.SECONDS);
		assertTrue(toWorker.closed().isDone());
	}
}
