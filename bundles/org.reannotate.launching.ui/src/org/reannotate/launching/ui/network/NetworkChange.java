package org.reannotate.launching.ui.network;

import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.RecipeKind;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.recipe.Transfer;

/**
 * Recipes for another network: what a person left at the old network's default takes the new one's default, what a
 * person chose stays.
 */
public final class NetworkChange {

	private NetworkChange() {
	}

	/** The recipe for training that network from scratch. */
	public static Recipe toScratch(Recipe recipe, Network network) {
		Recipe old = defaults(recipe);
		Recipe wanted = Recipe.fromScratch(network);
		int side = recipe.kind() == RecipeKind.TRANSFER || recipe.imageSize() == old.imageSize() ? wanted.imageSize()
				: recipe.imageSize();
		return new Recipe(name(recipe, old, wanted), RecipeKind.FROM_SCRATCH, network, recipe.options(), null, recipe.online(),
				side, training(recipe.training(), old.training(), wanted.training()), recipe.seed(), recipe.threads(),
				recipe.folds(), recipe.device(), recipe.evaluation(), recipe.engine(), null, recipe.gpus());
	}

	/** The recipe for transfer from that backbone. */
	public static Recipe toTransfer(Recipe recipe, String backbone) {
		if (recipe.kind() == RecipeKind.TRANSFER) {
			return recipe.withBackbone(backbone);
		}
		Recipe old = defaults(recipe);
		Recipe wanted = Recipe.transfer(backbone);
		return new Recipe(name(recipe, old, wanted), RecipeKind.TRANSFER, null, recipe.options(), backbone, recipe.online(),
				wanted.imageSize(), training(recipe.training(), old.training(), wanted.training()), recipe.seed(),
				recipe.threads(), recipe.folds(), recipe.device(), recipe.evaluation(), recipe.engine(), Transfer.HEAD_ONLY,
				recipe.gpus());
	}

	private static Recipe defaults(Recipe recipe) {
		Network network = recipe.network();
		return network == null ? Recipe.transfer(String.valueOf(recipe.backbone())) : Recipe.fromScratch(network);
	}

	private static String name(Recipe recipe, Recipe old, Recipe wanted) {
		return recipe.name().equals(old.name()) ? wanted.name() : recipe.name();
	}

	private static Training training(Training now, Training old, Training wanted) {
		Training changed = now;
		if (now.epochs() == old.epochs()) {
			changed = changed.withEpochs(wanted.epochs());
		}
		if (now.learningRate() == old.learningRate()) {
			changed = changed.withLearningRate(wanted.learningRate());
		}
		if (now.weightDecay() == old.weightDecay()) {
			changed = changed.withWeightDecay(wanted.weightDecay());
		}
		return now.batchSize() == old.batchSize() ? changed.withBatchSize(wanted.batchSize()) : changed;
	}
}
