package org.reannotate.worker.internal.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;

import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EmbedOutcome;
import org.reannotate.protocol.rpc.EmbedRequest;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExportOutcome;
import org.reannotate.protocol.rpc.ExportRequest;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.rpc.LearningRateRequest;
import org.reannotate.protocol.rpc.PredictRequest;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.rpc.ProbeRequest;
import org.reannotate.protocol.rpc.RefitOutcome;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.rpc.RunRequest;
import org.reannotate.protocol.rpc.ZooInstallOutcome;
import org.reannotate.protocol.rpc.ZooInstallRequest;
import org.reannotate.protocol.rpc.ZooListing;
import org.reannotate.protocol.rpc.ZooRequest;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.Probe;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.explain.ExplainTask;
import org.reannotate.worker.internal.explain.OpenNetworks;
import org.reannotate.worker.internal.export.ExportTask;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.run.LearningRateTask;
import org.reannotate.worker.internal.job.Overtaking;
import org.reannotate.worker.internal.refit.Kept;
import org.reannotate.worker.internal.refit.PredictTask;
import org.reannotate.worker.internal.refit.RefitTask;
import org.reannotate.worker.internal.run.RunTask;
import org.reannotate.worker.internal.transfer.EmbedTask;
import org.reannotate.worker.internal.zoo.ZooTask;

import ai.djl.Device;

/** What the requests ask for, with everything they need set up and taken down. */
final class Work {

	/** A computation within a job. */
	@FunctionalInterface
	private interface InJob<T> {
		T compute(Job job) throws WorkerException;
	}

	private Work() {
	}

	static RunOutcome run(RunRequest message, Request<?> request) throws WorkerException {
		RunFolder folder = folder(message.folder());
		return inJob(engine(folder), request, job -> new RunTask(job, folder).run());
	}

	static LearningRateCurve findLearningRate(LearningRateRequest message, Request<?> request) throws WorkerException {
		RunFolder folder = folder(message.folder());
		return inJob(engine(folder), request,
				job -> new LearningRateTask(job, folder).run(message.from(), message.to(), message.batchSize()));
	}

	static EmbedOutcome embed(EmbedRequest message, Request<?> request) throws WorkerException {
		return inJob(Recipe.CPU, request, job -> new EmbedTask(job, message).run());
	}

	static Explanation explain(ExplainRequest message, Request<?> request, OpenNetworks networks) throws WorkerException {
		return inJob(Recipe.CPU, request, job -> new ExplainTask(job, message, networks).run());
	}

	static ExportOutcome export(ExportRequest message, Request<?> request) throws WorkerException {
		RunFolder folder = folder(message.run());
		return inJob(Recipe.CPU, request, job -> new ExportTask(job, folder, message).run());
	}

	static EngineReport probe(ProbeRequest message, Request<?> request) throws WorkerException {
		return Probe.report(message.device());
	}

	static ZooListing zoo(ZooRequest message, Request<?> request) throws WorkerException {
		return new ZooTask(ReannotateHome.current(), request.progress(), request.cancellation()).list(message);
	}

	static ZooInstallOutcome installFromZoo(ZooInstallRequest message, Request<?> request) throws WorkerException {
		return new ZooTask(ReannotateHome.current(), request.progress(), request.cancellation()).install(message);
	}

	static Prediction predict(PredictRequest message, Request<?> request, Kept kept) throws WorkerException {
		return inJob(org.reannotate.protocol.recipe.Recipe.CPU, request, job -> new PredictTask(job, message, kept).run());
	}

	static RefitOutcome refit(RefitRequest message, Request<?> request, Kept kept, Overtaking overtaking)
			throws WorkerException {
		return inJob(org.reannotate.protocol.recipe.Recipe.CPU, request,
				job -> new RefitTask(job, message, kept, overtaking).run());
	}

	private static RunFolder folder(String path) throws WorkerException {
		try {
			return RunFolder.openToFill(Path.of(path));
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, IoWords.of(e), e);
		}
	}

	/** The engine on the devices of the run's recipe. */
	private static NativeEngine engine(RunFolder folder) throws WorkerException {
		try {
			Recipe recipe = RunInfo.read(folder).recipe();
			List<Device> further = recipe.gpuNumbers().stream().filter(n -> n != recipe.device()).map(Device::gpu).toList();
			NativeEngine engine = NativeEngine.start(recipe.device());
			return recipe.device() < 0 ? engine : engine.withFurther(further);
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, IoWords.of(e), e);
		}
	}

	private static <T> T inJob(int device, Request<?> request, InJob<T> computation) throws WorkerException {
		return inJob(NativeEngine.start(device), request, computation);
	}

	private static <T> T inJob(NativeEngine engine, Request<?> request, InJob<T> computation) throws WorkerException {
		ExecutorService decodeThreads = DecodeThreads.start(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
		try {
			return computation.compute(new Job(engine, ImageDecoder.standard(), ReannotateHome.current(), decodeThreads,
					request.progress(), request.cancellation()));
		} finally {
			decodeThreads.shutdownNow();
		}
	}
}
