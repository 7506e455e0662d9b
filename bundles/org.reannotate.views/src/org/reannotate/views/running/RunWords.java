package org.reannotate.views.running;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.RunState;
import org.reannotate.core.words.Epochs;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.words.Percent;

/** Runs in words for people. Pure. */
public final class RunWords {

	private RunWords() {
	}

	public static String state(RunState state) {
		return switch (state) {
		case RUNNING -> Messages.RunWords_running;
		case INTERRUPTED -> Messages.RunWords_interrupted;
		case FINISHED -> Messages.RunWords_finished;
		case FAILED -> Messages.RunWords_failed;
		case CANCELLED -> Messages.RunWords_cancelled;
		};
	}

	/** Network and what matters most of the hyperparameters. */
	public static String recipe(@Nullable RunInfo info) {
		if (info == null) {
			return Messages.RunWords_unknown;
		}
		Recipe recipe = info.recipe();
		Network network = recipe.network();
		String epochs = Epochs.of(recipe.training().epochs());
		if (network != null) {
			return NLS.bind(Messages.RunWords_fromScratch,
					new Object[] { network.id(), recipe.imageSize(), epochs, evaluation(recipe) });
		}
		String backbone = backbone(info);
		return recipe.trainsNetwork()
				? NLS.bind(Messages.RunWords_unfrozen, new Object[] { backbone, epochs, evaluation(recipe) })
				: NLS.bind(Messages.RunWords_head, backbone, evaluation(recipe));
	}

	private static String backbone(RunInfo info) {
		String name = info.backboneName();
		if (name != null) {
			return name;
		}
		String place = Objects.requireNonNullElse(info.recipe().backbone(), "");
		Path last = place.contains(":") ? null : Path.of(place).getFileName();
		return last == null ? place : last.toString();
	}

	private static String evaluation(Recipe recipe) {
		Evaluation evaluation = recipe.evaluation();
		return switch (evaluation.kind()) {
		case FOLDS -> NLS.bind(Messages.RunWords_folds, recipe.folds());
		case SPLIT -> NLS.bind(Messages.RunWords_split,
				new Object[] { Percent.of(1 - evaluation.validation() - evaluation.test()),
						Percent.of(evaluation.validation()), Percent.of(evaluation.test()) });
		};
	}

	/** What it ran on, as {@code run.json} says: {@code cpu} or the number of a GPU. */
	public static String device(@Nullable RunInfo info) {
		String device = info == null ? null : info.deviceName();
		if (device == null) {
			return "";
		}
		return device.chars().allMatch(Character::isDigit) && !device.isEmpty() ? NLS.bind(Messages.RunWords_gpu, device)
				: device.toUpperCase(Locale.ROOT);
	}
}
