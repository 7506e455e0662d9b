package org.reannotate.worker.internal.process;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.rpc.EmbedOutcome;
import org.reannotate.protocol.rpc.EmbedRequest;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExportOutcome;
import org.reannotate.protocol.rpc.ExportRequest;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.rpc.LearningRateRequest;
import org.reannotate.protocol.rpc.LogMessage;
import org.reannotate.protocol.rpc.PredictRequest;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.rpc.ProbeRequest;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.rpc.RefitOutcome;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.rpc.RunRequest;
import org.reannotate.protocol.rpc.WorkbenchApi;
import org.reannotate.protocol.rpc.WorkerApi;
import org.reannotate.protocol.rpc.ZooInstallOutcome;
import org.reannotate.protocol.rpc.ZooInstallRequest;
import org.reannotate.protocol.rpc.ZooListing;
import org.reannotate.protocol.rpc.ZooRequest;
import org.reannotate.worker.internal.explain.OpenNetworks;
import org.reannotate.worker.internal.job.Overtaking;
import org.reannotate.worker.internal.refit.Kept;

/**
 * Answers the workbench: requests wait for each other on the one thread that computes, because the engine's state
 * belongs to a thread. Those that a person waits for overtake those in the background on that same thread.
 */
final class WorkerService implements WorkerApi {

	private static final int SECONDS_TO_READ_THE_ANSWER = 1;

	private final ExecutorService computing = Executors.newSingleThreadExecutor(task -> {
		var thread = new Thread(task, "compute");
		thread.setDaemon(true);
		return thread;
	});
	private final OpenNetworks networks = new OpenNetworks();
	private final CountDownLatch end = new CountDownLatch(1);
	private final Overtaking overtaking = new Overtaking();
	private final Kept kept = new Kept();
	private volatile @Nullable WorkbenchApi workbench;
	private volatile @Nullable Request<?> current;

	WorkerService() {
		computing.execute(overtaking::begin);
	}

	void connect(WorkbenchApi value) {
		workbench = value;
	}

	/** Grows as long as work goes on. */
	long steps() {
		Request<?> request = current;
		return request == null ? 0 : request.progress().steps() + request.cancellation().asked();
	}

	/** Waits until the workbench is gone, or has asked to end and had time to read the answer. */
	void awaitEnd(CompletableFuture<Void> closed) throws InterruptedException {
		var gone = new CountDownLatch(1);
		closed.thenRun(() -> {
			gone.countDown();
			end.countDown();
		});
		end.await();
		gone.await(SECONDS_TO_READ_THE_ANSWER, TimeUnit.SECONDS);
	}

	@Override
	public CompletableFuture<RunOutcome> run(RunRequest request) {
		return submit(new Request<>(this::tell, context -> Work.run(request, context)));
	}

	@Override
	public CompletableFuture<EmbedOutcome> embed(EmbedRequest request) {
		return submit(new Request<>(this::tell, context -> Work.embed(request, context)));
	}

	@Override
	public CompletableFuture<EngineReport> probe(ProbeRequest request) {
		return submit(new Request<>(this::tell, context -> Work.probe(request, context)));
	}

	@Override
	public CompletableFuture<ZooListing> zoo(ZooRequest request) {
		return submit(new Request<>(this::tell, context -> Work.zoo(request, context)));
	}

	@Override
	public CompletableFuture<ZooInstallOutcome> installFromZoo(ZooInstallRequest request) {
		return submit(new Request<>(this::tell, context -> Work.installFromZoo(request, context)));
	}

	@Override
	public CompletableFuture<Explanation> explain(ExplainRequest request) {
		return overtake(new Request<>(message -> tell(message.of(request.key())),
				context -> Work.explain(request, context, networks)));
	}

	@Override
	public CompletableFuture<ExportOutcome> export(ExportRequest request) {
		return submit(new Request<>(this::tell, context -> Work.export(request, context)));
	}

	@Override
	public CompletableFuture<LearningRateCurve> findLearningRate(LearningRateRequest request) {
		return submit(new Request<>(this::tell, context -> Work.findLearningRate(request, context)));
	}

	@Override
	public CompletableFuture<Prediction> predict(PredictRequest request) {
		return overtake(new Request<>(message -> { }, context -> Work.predict(request, context, kept)));
	}

	@Override
	public CompletableFuture<RefitOutcome> refit(RefitRequest request) {
		return submit(new Request<>(this::tell, overtaking.cancellation(),
				context -> Work.refit(request, context, kept, overtaking)));
	}

	@Override
	public void hold(boolean wait) {
		overtaking.hold(wait);
	}

	@Override
	public CompletableFuture<Void> shutdown() {
		Request<?> request = current;
		if (request != null) {
			request.cancel();
		}
		computing.execute(end::countDown);
		return CompletableFuture.completedFuture(null);
	}

	private <T> CompletableFuture<T> submit(Request<T> request) {
		computing.execute(() -> {
			current = request;
			request.compute();
			current = null;
		});
		request.failure().thenAccept(this::log);
		return request.answer();
	}

	/** Does it at once, or where the work in the background asks next. */
	private <T> CompletableFuture<T> overtake(Request<T> request) {
		overtaking.add(request::compute);
		computing.execute(overtaking::serve);
		request.failure().thenAccept(this::log);
		return request.answer();
	}

	private void tell(ProgressMessage message) {
		WorkbenchApi api = workbench;
		if (api != null) {
			api.progress(message);
		}
	}

	private void log(String text) {
		WorkbenchApi api = workbench;
		if (api != null) {
			api.log(new LogMessage("error", text));
		}
	}
}
