package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.RecipeKind;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.network.EarlierRun;
import org.reannotate.worker.internal.network.NetworkStart;
import org.reannotate.worker.internal.transfer.BackboneSource;

/** What a recipe and its input come down to before anything is computed. */
record RunPlan(Job job, RunFolder folder, Recipe recipe, FoldRows rows) {

	private static final int LEAST_CATEGORIES = 2;

	/** Reads {@code run.json}. */
	static RunInfo info(RunFolder folder) throws WorkerException {
		try {
			return RunInfo.read(folder);
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, IoWords.of(e), e);
		}
	}

	/** Reads the input; refuses one that nothing can be learned from. */
	static RunInput input(RunFolder folder, Recipe recipe) throws WorkerException {
		try {
			RunInput input = RunInput.read(folder);
			checkCategories(input.samples());
			checkFolds(input.samples(), recipe);
			return input;
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, IoWords.of(e), e);
		}
	}

	private static void checkCategories(List<RunSample> samples) throws WorkerException {
		long categories = samples.stream().mapToInt(RunSample::label).filter(l -> l >= 0).distinct().count();
		if (categories < LEAST_CATEGORIES) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					categories == 1 ? Messages.RunPlan_oneCategory : Messages.RunPlan_noLabel);
		}
	}

	/** The backbone that the recipe names; null: from scratch, or from an earlier run. */
	@Nullable
	Backbone backbone() throws WorkerException {
		if (recipe.kind() == RecipeKind.FROM_SCRATCH || recipe.backboneRun() != null) {
			return null;
		}
		return BackboneSource.resolve(String.valueOf(recipe.backbone()), recipe.online(), job);
	}

	/** What the networks begin with. */
	Starts starts(@Nullable Backbone backbone) throws WorkerException {
		String run = recipe.backboneRun();
		if (run == null) {
			return Starts.with(backbone == null ? NetworkStart.random(recipe) : NetworkStart.of(backbone, recipe.options()),
					rows);
		}
		try {
			return Starts.with(EarlierRun.beside(folder, run), rows, job);
		} catch (BackboneException e) {
			throw new WorkerException(ErrorCode.BACKBONE, String.valueOf(e.getMessage()), e);
		}
	}

	/** Refuses samples in folds or parts that the recipe does not have, and a split that lacks a part. */
	private static void checkFolds(List<RunSample> samples, Recipe recipe) throws WorkerException {
		boolean split = recipe.evaluation().isSplit();
		int least = split ? RunSample.TRAINING : 0;
		int most = split ? RunSample.VALIDATION : recipe.folds() - 1;
		if (samples.stream().anyMatch(s -> s.fold() < least || s.fold() > most)) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					split ? Messages.RunPlan_foreignPart : Messages.RunPlan_foreignFold);
		}
		if (split && (isEmpty(samples, RunSample.TRAINING) || isEmpty(samples, RunSample.VALIDATION))) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					Messages.RunPlan_emptyPart);
		}
	}

	private static boolean isEmpty(List<RunSample> samples, int part) {
		return samples.stream().noneMatch(s -> s.label() >= 0 && s.fold() == part);
	}
}
