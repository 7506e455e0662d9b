package org.reannotate.launching.ui.tabs;

import java.util.List;

import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.Labels;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.dataset.DataSummary;
import org.reannotate.launching.ui.dataset.DatasetCheck;
import org.reannotate.launching.ui.dataset.DatasetChecks;
import org.reannotate.launching.ui.fields.Form;
import org.reannotate.launching.ui.fields.NumberRule;
import org.reannotate.launching.ui.fields.SettingsChange;
import org.reannotate.protocol.recipe.CategoryWeights;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Evaluation.Kind;

/** Which images a training learns from, and which it is judged by. */
public final class DataTab extends SettingsTab {

	private static final double PERCENT = 100;
	/** What a three-way split begins with. */
	private static final Evaluation SPLIT = Evaluation.split(0.2, 0.2);

	private static final double MOST_TOGETHER = 0.9;

	private Label summary;
	private Label leftOut;
	/** Shares as typed, before they are known to fit together; NaN: nothing was typed. */
	private double typedValidation = Double.NaN;
	private double typedTest = Double.NaN;

	public DataTab(DatasetChecks checks) {
		super(checks, Messages.DataTab_name, "data");
	}

	@Override
	void build(Form rows, Composite parent) {
		rows.group(Messages.DataTab_dataset);
		DatasetField.in(rows, checks().sessions());
		summary = rows.note();
		leftOut = rows.note();
		rows.group(Messages.DataTab_evaluation);
		rows.choice(Messages.DataTab_kind, List.of(Kind.SPLIT, Kind.FOLDS), DataTab::words,
				settings -> settings.recipe().evaluation().kind(), DataTab::withKind);
		rows.number(NumberRule.whole(Messages.DataTab_folds, 2, 100), settings -> settings.recipe().folds(),
				(settings, value) -> SettingsChange.recipe(settings, recipe -> recipe.withFolds(value.intValue())))
				.when(settings -> !isSplit(settings)).words(Messages.DataTab_foldsHint);
		rows.number(NumberRule.real(Messages.DataTab_validation, 0.1, 80), settings -> percent(share(settings).validation()),
				(settings, value) -> {
					typedValidation = value / PERCENT;
					return withShares(settings);
				})
				.when(DataTab::isSplit).words(Messages.DataTab_validationHint);
		rows.number(NumberRule.real(Messages.DataTab_test, 0, 80), settings -> percent(share(settings).test()),
				(settings, value) -> {
					typedTest = value / PERCENT;
					return withShares(settings);
				})
				.when(DataTab::isSplit).words(Messages.DataTab_testHint);
		rows.group(Messages.DataTab_labels);
		rows.choice(Messages.DataTab_which, List.of(Labels.values()), DataTab::words, settings -> settings.data().labels(),
				(settings, value) -> settings.withData(new DataChoice(value, settings.data().floor())));
		rows.number(NumberRule.whole(Messages.DataTab_floor, 0, DataChoice.MOST), settings -> settings.data().floor(),
				(settings, value) -> settings.withData(new DataChoice(settings.data().labels(), value.intValue())))
				.words(Messages.DataTab_floorHint);
		rows.choice(Messages.DataTab_weights, List.of(CategoryWeights.values()), DataTab::words,
				settings -> settings.recipe().training().weights(),
				(settings, value) -> SettingsChange.training(settings, training -> training.withWeights(value)));
	}

	private static boolean isSplit(TrainingSettings settings) {
		return settings.recipe().evaluation().isSplit();
	}

	/** The shares of a split, or those it would begin with. */
	private static Evaluation share(TrainingSettings settings) {
		return isSplit(settings) ? settings.recipe().evaluation() : SPLIT;
	}

	private static double percent(double share) {
		return Math.round(share * PERCENT * PERCENT) / PERCENT;
	}

	private static TrainingSettings withKind(TrainingSettings settings, Kind kind) {
		Evaluation now = settings.recipe().evaluation();
		Evaluation wanted = kind == Kind.FOLDS ? Evaluation.FOLDS : now.isSplit() ? now : SPLIT;
		return SettingsChange.recipe(settings, recipe -> recipe.withEvaluation(wanted));
	}

	/** Shares that leave too little to learn from stay in their fields and are said by {@link #furtherProblem}. */
	private TrainingSettings withShares(TrainingSettings settings) {
		if (!isSplit(settings) || isTooMuch()) {
			return settings;
		}
		double validation = Double.isNaN(typedValidation) ? settings.recipe().evaluation().validation() : typedValidation;
		double test = Double.isNaN(typedTest) ? settings.recipe().evaluation().test() : typedTest;
		return SettingsChange.recipe(settings, recipe -> recipe.withEvaluation(Evaluation.split(validation, test)));
	}

	private boolean isTooMuch() {
		return typedValidation + typedTest > MOST_TOGETHER;
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		typedValidation = Double.NaN;
		typedTest = Double.NaN;
		super.initializeFrom(configuration);
	}

	@Override
	void checked(DatasetCheck check) {
		DataSummary found = check.summary();
		TrainingSettings looked = check.settings();
		Form.say(summary, found == null || looked == null ? " " : found.sentence(isSplit(looked)));
		Form.say(leftOut, found == null ? "" : found.leftOut());
		super.checked(check);
	}

	@Override
	@Nullable
	String furtherProblem() {
		if (isTooMuch() && isSplit(settings())) {
			return Messages.DataTab_tooMuch;
		}
		return settings().dataset().isBlank() ? Messages.DataTab_chooseDataset : checks().last().datasetProblem();
	}

	private static String words(Kind kind) {
		return switch (kind) {
		case FOLDS -> Messages.DataTab_kindFolds;
		case SPLIT -> Messages.DataTab_kindSplit;
		};
	}

	private static String words(Labels labels) {
		return switch (labels) {
		case AS_IMPORTED -> Messages.DataTab_asImported;
		case WITH_DECISIONS -> Messages.DataTab_withDecisions;
		};
	}

	private static String words(CategoryWeights weights) {
		return switch (weights) {
		case NONE -> Messages.DataTab_weightsNone;
		case BALANCED -> Messages.DataTab_weightsBalanced;
		case SQUARE_ROOT -> Messages.DataTab_weightsRoot;
		};
	}
}
