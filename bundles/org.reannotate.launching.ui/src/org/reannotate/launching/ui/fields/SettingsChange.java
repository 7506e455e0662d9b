package org.reannotate.launching.ui.fields;

import java.util.function.UnaryOperator;

import org.reannotate.audit.training.DataChoice;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.protocol.recipe.Augmentation;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;

/** Settings that differ from others in one part; without widgets. */
public final class SettingsChange {

	private SettingsChange() {
	}

	/** The same for another dataset. */
	public static TrainingSettings dataset(TrainingSettings settings, String dataset) {
		return new TrainingSettings(dataset, settings.recipe(), settings.data());
	}

	/** The same with other labels or another floor. */
	public static TrainingSettings data(TrainingSettings settings, DataChoice data) {
		return new TrainingSettings(settings.dataset(), settings.recipe(), data);
	}

	/** The same with another recipe. */
	public static TrainingSettings recipe(TrainingSettings settings, UnaryOperator<Recipe> change) {
		return new TrainingSettings(settings.dataset(), change.apply(settings.recipe()), settings.data());
	}

	/** The same with other hyperparameters. */
	public static TrainingSettings training(TrainingSettings settings, UnaryOperator<Training> change) {
		return recipe(settings, recipe -> recipe.withTraining(change.apply(recipe.training())));
	}

	/** The same with another augmentation. */
	public static TrainingSettings augmentation(TrainingSettings settings, UnaryOperator<Augmentation> change) {
		return training(settings, training -> training.withAugmentation(change.apply(training.augmentation())));
	}
}
