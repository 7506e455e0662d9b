package org.reannotate.worker.internal.run;

import java.io.IOException;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.network.NetworkStart;
import org.reannotate.worker.internal.training.RateSweep;
import org.reannotate.worker.internal.training.TrainingData;

/** A request for the loss against the learning rate, by the first network of a prepared run. The folder stays as it is. */
public record LearningRateTask(Job job, RunFolder folder) {

	private static final double HIGHEST = 1000;

	/**
	 * Computes.
	 *
	 * @param mostImages in a step; the recipe's batch size where that is smaller
	 */
	public LearningRateCurve run(double from, double to, int mostImages) throws WorkerException {
		if (!(from > 0 && to > from && to <= HIGHEST)) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.LearningRateTask_range,
							new Object[] { Numbers.exact(from), Numbers.exact(to), Numbers.exact(HIGHEST) }));
		}
		Recipe recipe = RunPlan.info(folder).recipe();
		if (!recipe.trainsNetwork()) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					Messages.LearningRateTask_headOnly);
		}
		RunInput input = RunPlan.input(folder, recipe);
		FoldRows rows = FoldRows.of(input.samples(), recipe);
		var plan = new RunPlan(job, folder, recipe, rows);
		NetworkStart start = plan.starts(plan.backbone()).of(0);
		int[] trained = rows.training(0);
		// The rate belongs to the batch size: a smaller one, for more steps from few images, would be answered wrongly.
		int batch = Math.max(1, Math.min(recipe.training().batchSize(), mostImages));
		Labels labels = Labels.of(input.samples(), input.columns().size(), recipe.training());
		TrainingData data = new PictureSource(job, recipe.withTraining(recipe.training().withBatchSize(batch)), input,
				labels, new Unreadable()).open(start, trained.length, false);
		try {
			return new RateSweep(job, recipe, data, start).run(trained, from, to);
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BACKBONE,
					NLS.bind(Messages.LearningRateTask_parameters, IoWords.of(e)), e);
		} catch (RuntimeException | OutOfMemoryError e) {
			throw EngineStep.isOutOfMemory(e)
					? new WorkerException(ErrorCode.OUT_OF_MEMORY, Messages.LearningRateTask_noMemory, e)
					: new WorkerException(ErrorCode.INTERNAL, NLS.bind(Messages.LearningRateTask_failed, e), e);
		}
	}
}
