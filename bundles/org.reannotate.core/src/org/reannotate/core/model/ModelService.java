package org.reannotate.core.model;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EmbedOutcome;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.run.RunFolder;

/**
 * Trains, predicts and embeds in a process of its own, which it starts, watches and restarts; an OSGi service. Methods
 * block until the process is done; cancelling the monitor stops it. Whatever happens in that process, this one lives.
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

	/** Ends the process, if there is one. */
	@Override
	void close();
}
