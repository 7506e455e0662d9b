package org.reannotate.core.model;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EmbedOutcome;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExportOutcome;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.rpc.PredictRequest;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.rpc.RefitOutcome;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.run.RunFolder;

/**
 * Trains, predicts and embeds in processes of its own, which it starts, watches and restarts; an OSGi service. Methods
 * block until the process is done; cancelling the monitor stops it. Whatever happens in such a process, this one lives.
 * <p>
 * Bulk requests ({@link #run}, {@link #embed}, {@link #probe}) have a process each. Short ones ({@link #predict},
 * {@link #refit}) share one that is kept warm: it starts on demand, ends when nobody needed it for a while, and is the
 * one that {@link #state()} tells about. What a person waits for overtakes what runs in the background.
 */
public interface ModelService extends AutoCloseable {

	/**
	 * Fills a partial run folder whose input ({@code samples.jsonl}, folds, {@code run.json}) the caller has written.
	 * Folds that an earlier attempt finished are taken over. The caller publishes the folder.
	 *
	 * @throws ModelException             when the process failed in a way that starting it again does not cure
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	RunOutcome run(RunFolder folder, Recipe recipe, IProgressMonitor monitor) throws ModelException;

	/**
	 * Computes embeddings without training.
	 *
	 * @param recipe  a transfer recipe: its backbone, and whether that may be downloaded, count here
	 * @param samples a {@code samples.jsonl}
	 * @param output  the float32 N x D {@code .npy} to write
	 */
	EmbedOutcome embed(Recipe recipe, Path samples, Path output, IProgressMonitor monitor) throws ModelException;

	/**
	 * Starts the engine and computes one small thing.
	 *
	 * @param device -1 for the CPU, else the number of the GPU
	 */
	EngineReport probe(int device, IProgressMonitor monitor) throws ModelException;

	/**
	 * Trains a network of a prepared run for about an epoch, with a rate that rises from step to step, and watches the
	 * loss. The folder stays as it is.
	 *
	 * @param prepared a partial run folder, as for {@link #run}
	 * @param from     first learning rate, above 0
	 * @param to       last one, above {@code from}
	 * @param seen     is told each step's loss
	 * @throws ModelException             when the process failed
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	default LearningRateCurve findLearningRate(RunFolder prepared, double from, double to, RateListener seen,
			IProgressMonitor monitor) throws ModelException {
		throw new ModelException(Messages.ModelService_noRates);
	}

	/**
	 * Says what the networks of a finished run make of one image; overtakes everything in the background. Warm, on the
	 * CPU and with a backbone of MobileNet's size it takes some 100 ms.
	 *
	 * @throws ModelException             when the image or the run cannot be read, or the process failed
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	default Prediction predict(PredictRequest request, IProgressMonitor monitor) throws ModelException {
		throw new ModelException(Messages.ModelService_noPrediction);
	}

	/**
	 * Trains the heads of a finished run again, on the embeddings that it kept and other labels, out of sample by the
	 * same folds; waits while the service is paused. The run's own arrays stay as they are.
	 *
	 * @throws ModelException             when the run kept nothing to train on, a file cannot be read or written, or the
	 *                                    process failed
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	default RefitOutcome refit(RefitRequest request, IProgressMonitor monitor) throws ModelException {
		throw new ModelException(Messages.ModelService_noHeads);
	}

	/**
	 * Says which parts of an image speak for categories, by the network that did not see it; overtakes everything in the
	 * background. What was asked before is answered from {@code explanations/} in the run's folder.
	 *
	 * @throws ModelException             when the run keeps no parameters, the image cannot be read, or the process failed
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	default Explanation explain(ExplainRequest request, IProgressMonitor monitor) throws ModelException {
		throw new ModelException(Messages.ModelService_noExplanation);
	}

	/**
	 * Writes a finished run's network as a folder that any DJL program can load, with its categories, a description of
	 * the input and an example program.
	 *
	 * @param fold   whose network; -1: that of a three-way split, or of the first fold where there is none
	 * @param output made as a whole at the end; only a folder that an earlier export made is replaced
	 * @throws ModelException             when the run keeps no parameters, or the folder is another one or cannot be written
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	default ExportOutcome exportModel(RunFolder run, int fold, Path output, IProgressMonitor monitor)
			throws ModelException {
		throw new ModelException(Messages.ModelService_noExport);
	}

	/** What the process that is kept warm is doing. Never blocks. */
	default ModelState state() {
		return ModelState.NONE;
	}

	/** Adds a listener to its state; adding it again does nothing. */
	default void addStateListener(ModelStateListener listener) {
		// A service without such a process has nothing to tell.
	}

	/** Removes a listener. */
	default void removeStateListener(ModelStateListener listener) {
		// Nothing was added.
	}

	/** Lets what runs in the background wait until {@link #resume()}; what people wait for is still answered. */
	default void pause() {
		// There is nothing in the background.
	}

	/** Lets the background go on. */
	default void resume() {
		// There is nothing in the background.
	}

	/** Whether {@link #pause()} was said last; a machine without power or time to spare pauses by itself. */
	default boolean isPaused() {
		return false;
	}

	/** Ends the process that is kept warm and forgets its failures; the next request starts another one. */
	default void restart() {
		// There is no such process.
	}

	/**
	 * Where the process that is kept warm computes, and why there; null before the first one, and after
	 * {@link #restart()} until there is another. Never blocks.
	 */
	default @Nullable DeviceChoice device() {
		return null;
	}

	/** What the process that is kept warm printed; null before the first one. */
	default @Nullable Path log() {
		return null;
	}

	/** Ends the processes, if there are any. */
	@Override
	void close();
}
