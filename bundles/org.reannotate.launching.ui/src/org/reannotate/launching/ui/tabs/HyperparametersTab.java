package org.reannotate.launching.ui.tabs;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.ui.dataset.DatasetCheck;
import org.reannotate.launching.ui.dataset.DatasetChecks;
import org.reannotate.launching.ui.fields.Form;
import org.reannotate.launching.ui.fields.NumberRule;
import org.reannotate.launching.ui.fields.Row;
import org.reannotate.launching.ui.fields.SettingsChange;
import org.reannotate.launching.ui.rate.LearningRateDialog;
import org.reannotate.launching.ui.search.SearchDialog;
import org.reannotate.launching.ui.training.BatchWords;
import org.reannotate.launching.ui.training.ScheduleCurve;
import org.reannotate.launching.ui.training.ScheduleWords;
import org.reannotate.protocol.process.MachineMemory;
import org.reannotate.protocol.recipe.LearningRateSchedule;
import org.reannotate.protocol.recipe.Loss;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.theme.Enablement;

/** How it is trained: optimizer, learning rate, how long, on what. */
public final class HyperparametersTab extends SettingsTab {

	/** What early stopping begins with. */
	private static final int PATIENCE = 5;

	private final long available = MachineMemory.available();
	private ScheduleCurve curve;
	private Label memory;
	private Label frozen;
	private Button findRate;
	private Button search;

	public HyperparametersTab(DatasetChecks checks) {
		super(checks, Messages.HyperparametersTab_name, "hyperparameters");
	}

	@Override
	void build(Form rows, Composite parent) {
		frozen = rows.note();
		rows.group(Messages.HyperparametersTab_steps);
		rows.choice(Messages.HyperparametersTab_optimizer, List.of(Optimizer.values()), HyperparametersTab::words,
				settings -> training(settings).optimizer(),
				(settings, value) -> SettingsChange.training(settings, training -> training.withOptimizer(value)))
				.when(HyperparametersTab::trains);
		rows.number(NumberRule.real(Messages.HyperparametersTab_momentum, 0, 0.9999), settings -> training(settings).momentum(),
				(settings, value) -> SettingsChange.training(settings, training -> training.withMomentum(value)))
				.when(settings -> trains(settings) && training(settings).optimizer() == Optimizer.SGD)
				.words(Messages.HyperparametersTab_momentumHint);
		Row rate = rows.number(NumberRule.real(Messages.HyperparametersTab_rate, 1e-9, 100),
				settings -> training(settings).learningRate(),
				(settings, value) -> SettingsChange.training(settings, training -> training.withLearningRate(value)))
				.when(HyperparametersTab::trains);
		findRate = rate.button(Messages.HyperparametersTab_findRate, this::findRate);
		search = rate.button(Messages.HyperparametersTab_search, this::search);
		Row schedule = rows.choice(Messages.HyperparametersTab_schedule, List.of(LearningRateSchedule.values()),
				ScheduleWords::of, settings -> training(settings).schedule(),
				(settings, value) -> SettingsChange.training(settings, training -> training.withSchedule(value)))
				.when(HyperparametersTab::trains);
		curve = new ScheduleCurve(schedule.room());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(curve);
		schedule.filled();
		rows.number(NumberRule.real(Messages.HyperparametersTab_decay, 0, 1), settings -> training(settings).weightDecay(),
				(settings, value) -> SettingsChange.training(settings, training -> training.withWeightDecay(value)))
				.when(HyperparametersTab::trains);
		rows.choice(Messages.HyperparametersTab_loss, List.of(Loss.values()), HyperparametersTab::words,
				settings -> training(settings).loss(),
				(settings, value) -> SettingsChange.training(settings, training -> training.withLoss(value)));
		rows.group(Messages.HyperparametersTab_length);
		rows.number(NumberRule.whole(Messages.HyperparametersTab_epochs, 1, 10_000), settings -> training(settings).epochs(),
				(settings, value) -> SettingsChange.training(settings, training -> training.withEpochs(value.intValue())))
				.when(HyperparametersTab::trains).words(Messages.HyperparametersTab_epochsHint);
		rows.check(Messages.HyperparametersTab_early, settings -> training(settings).patience() > 0,
				HyperparametersTab::withEarlyStopping).when(HyperparametersTab::trains);
		rows.number(NumberRule.whole(Messages.HyperparametersTab_patience, 1, 10_000),
				settings -> stopsEarly(settings) ? training(settings).patience() : PATIENCE,
				(settings, value) -> !stopsEarly(settings) ? settings
						: SettingsChange.training(settings, training -> training.withPatience(value.intValue())))
				.when(settings -> trains(settings) && stopsEarly(settings)).words(Messages.HyperparametersTab_patienceHint);
		memory = rows.number(NumberRule.whole(Messages.HyperparametersTab_batch, 1, 4096),
				settings -> training(settings).batchSize(),
				(settings, value) -> SettingsChange.training(settings, training -> training.withBatchSize(value.intValue())))
				.hint();
		rows.number(NumberRule.whole(Messages.HyperparametersTab_seed, -9e15, 9e15), settings -> settings.recipe().seed(),
				(settings, value) -> SettingsChange.recipe(settings, recipe -> recipe.withSeed(value.longValue())))
				.words(Messages.HyperparametersTab_seedHint);
	}

	private static Training training(TrainingSettings settings) {
		return settings.recipe().training();
	}

	private static boolean trains(TrainingSettings settings) {
		return settings.recipe().trainsNetwork();
	}

	private static boolean stopsEarly(TrainingSettings settings) {
		return training(settings).patience() > 0;
	}

	private static TrainingSettings withEarlyStopping(TrainingSettings settings, boolean wanted) {
		return stopsEarly(settings) == wanted ? settings
				: SettingsChange.training(settings, training -> training.withPatience(wanted ? PATIENCE : 0));
	}

	@Override
	void settingsChanged(TrainingSettings settings) {
		Training training = training(settings);
		curve.show(training);
		Form.say(frozen, trains(settings) ? "" : Messages.HyperparametersTab_frozen);
		memory.setText(settings.recipe().device() < 0 ? BatchWords.of(settings.recipe(), available)
				: Messages.HyperparametersTab_batchHint);
		memory.requestLayout();
		enableButtons(settings);
	}

	private void enableButtons(TrainingSettings settings) {
		boolean possible = trains(settings) && checks().last().session() != null && checks().last().datasetProblem() == null;
		Enablement.set(findRate, possible);
		Enablement.set(search, possible);
	}

	@Override
	void checked(DatasetCheck check) {
		enableButtons(settings());
		super.checked(check);
	}

	private void findRate() {
		DatasetSession session = checks().last().session();
		if (session != null) {
			var dialog = new LearningRateDialog(getShell(), session, settings());
			dialog.open();
			Double rate = dialog.taken();
			if (rate != null) {
				take(SettingsChange.training(settings(), training -> training.withLearningRate(rate)));
			}
		}
	}

	private void search() {
		DatasetSession session = checks().last().session();
		if (session != null) {
			var dialog = new SearchDialog(getShell(), session, settings());
			dialog.open();
			Recipe winner = dialog.taken();
			if (winner != null) {
				// A search looks at a split; what the person trains with afterwards may be folds.
				take(SettingsChange.recipe(settings(),
						recipe -> recipe.withTraining(winner.training()).withOptions(winner.options())));
			}
		}
	}

	private static String words(Optimizer optimizer) {
		return switch (optimizer) {
		case SGD -> Messages.HyperparametersTab_sgd;
		case ADAM -> "Adam";
		case ADAMW -> "AdamW";
		};
	}

	private static String words(Loss loss) {
		return switch (loss) {
		case SOFTMAX -> Messages.HyperparametersTab_softmax;
		case SIGMOID -> Messages.HyperparametersTab_sigmoid;
		};
	}
}
