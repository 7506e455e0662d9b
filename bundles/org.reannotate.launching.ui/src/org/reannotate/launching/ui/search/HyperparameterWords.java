package org.reannotate.launching.ui.search;

import org.reannotate.audit.training.Hyperparameter;

/** Names of hyperparameters for people. */
final class HyperparameterWords {

	private HyperparameterWords() {
	}

	static String of(Hyperparameter hyperparameter) {
		return switch (hyperparameter) {
		case OPTIMIZER -> Messages.Hyperparameter_optimizer;
		case LEARNING_RATE -> Messages.Hyperparameter_learningRate;
		case EPOCHS -> Messages.Hyperparameter_epochs;
		case MOMENTUM -> Messages.Hyperparameter_momentum;
		case WEIGHT_DECAY -> Messages.Hyperparameter_weightDecay;
		case BATCH_SIZE -> Messages.Hyperparameter_batchSize;
		case SCHEDULE -> Messages.Hyperparameter_schedule;
		case DROPOUT -> Messages.Hyperparameter_dropout;
		case CATEGORY_WEIGHTS -> Messages.Hyperparameter_categoryWeights;
		};
	}
}
