package org.reannotate.protocol.rpc;

import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/**
 * What a worker does on request; one at a time, a second waits, but {@link #predict} and the like, for which a person
 * waits, overtake {@link #refit} between two batches. Cancel by cancelling the future. Errors are
 * {@code ResponseErrorException}s with an {@link ErrorCode}.
 */
@JsonSegment("worker")
public interface WorkerApi {

	/**
	 * Fills a partial run folder: trains fold by fold, predicts each fold out of sample. Folds that an earlier
	 * attempt finished with the same recipe and input are taken over.
	 */
	@JsonRequest
	CompletableFuture<RunOutcome> run(RunRequest request);

	/** Computes embeddings of images without training. */
	@JsonRequest
	CompletableFuture<EmbedOutcome> embed(EmbedRequest request);

	/** Starts the engine, computes one small thing on the device and tells about it. */
	@JsonRequest
	CompletableFuture<EngineReport> probe(ProbeRequest request);

	/** Lists the networks that a model zoo offers; starts no engine. */
	@JsonRequest
	default CompletableFuture<ZooListing> zoo(ZooRequest request) {
		return CompletableFuture.failedFuture(new UnsupportedOperationException());
	}

	/** Fetches a network from a model zoo, checks it and makes a backbone of it. */
	@JsonRequest
	default CompletableFuture<ZooInstallOutcome> installFromZoo(ZooInstallRequest request) {
		return CompletableFuture.failedFuture(new UnsupportedOperationException());
	}

	/** Says which parts of an image speak for categories; keeps the network open for the next one. */
	@JsonRequest
	default CompletableFuture<Explanation> explain(ExplainRequest request) {
		return CompletableFuture.failedFuture(new UnsupportedOperationException());
	}

	/** Writes a run's network as a folder that other programs load. */
	@JsonRequest
	default CompletableFuture<ExportOutcome> export(ExportRequest request) {
		return CompletableFuture.failedFuture(new UnsupportedOperationException());
	}

	/**
	 * Trains the network of a prepared run for about an epoch with a rising learning rate and tells the loss; leaves
	 * nothing behind. Refused with {@link ErrorCode#BAD_INPUT} where the recipe trains a head alone.
	 */
	@JsonRequest
	default CompletableFuture<LearningRateCurve> findLearningRate(LearningRateRequest request) {
		return CompletableFuture.failedFuture(new UnsupportedOperationException());
	}

	/** What a run says of one image. The networks that it needs stay loaded. Without progress messages. */
	@JsonRequest
	CompletableFuture<Prediction> predict(PredictRequest request);

	/** Trains the heads of a run again, on the labels that the folder to be filled holds. */
	@JsonRequest
	CompletableFuture<RefitOutcome> refit(RefitRequest request);

	/** Lets the work in the background stand still, or go on. */
	@JsonNotification
	void hold(boolean wait);

	/** Ends the process after the answer. */
	@JsonRequest
	CompletableFuture<Void> shutdown();
}
