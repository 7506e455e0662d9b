package org.reannotate.launching.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.Hyperparameter;
import org.reannotate.audit.training.Trial;
import org.reannotate.core.words.Epochs;
import org.reannotate.launching.ui.training.ScheduleWords;
import org.reannotate.protocol.recipe.CategoryWeights;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Training;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.protocol.words.Percent;
import org.reannotate.protocol.words.TimeSpan;

/** A column of the table of trials: what it says and how it sorts; without widgets. */
public enum TrialColumn {
	NUMBER(null, 40, true, Comparator.comparingInt(Trial::number)),
	OPTIMIZER(Hyperparameter.OPTIMIZER, 84, false, Comparator.comparing(trial -> training(trial).optimizer())),
	LEARNING_RATE(Hyperparameter.LEARNING_RATE, 108, true, Comparator.comparingDouble(trial -> training(trial).learningRate())),
	EPOCHS(Hyperparameter.EPOCHS, 76, true, Comparator.comparingInt(trial -> training(trial).epochs())),
	MOMENTUM(Hyperparameter.MOMENTUM, 92, true, Comparator.comparingDouble(trial -> training(trial).momentum())),
	WEIGHT_DECAY(Hyperparameter.WEIGHT_DECAY, 104, true, Comparator.comparingDouble(trial -> training(trial).weightDecay())),
	BATCH_SIZE(Hyperparameter.BATCH_SIZE, 92, true, Comparator.comparingInt(trial -> training(trial).batchSize())),
	SCHEDULE(Hyperparameter.SCHEDULE, 92, false, Comparator.comparing(trial -> training(trial).schedule())),
	DROPOUT(Hyperparameter.DROPOUT, 84, true, Comparator.comparingDouble(TrialColumn::dropout)),
	CATEGORY_WEIGHTS(Hyperparameter.CATEGORY_WEIGHTS, 124, false, Comparator.comparing(trial -> training(trial).weights())),
	TRAINED(null, 132, true, Comparator.comparingInt(Trial::rung).thenComparingInt(Trial::epochs)),
	ACCURACY(null, 92, true, Comparator.comparingDouble(trial -> low(trial.validationAccuracy()))),
	LOSS(null, 76, true, Comparator.comparingDouble(trial -> -low(-trial.validationLoss()))),
	SECONDS(null, 76, true, Comparator.comparingDouble(Trial::seconds)),
	STATE(null, 96, false, Comparator.comparing(Trial::state));

	private static final int FIGURES = 3;
	private static final String NOTHING = "\u2013";

	private final @Nullable Hyperparameter shows;
	private final int width;
	private final boolean number;
	private final Comparator<Trial> order;

	TrialColumn(@Nullable Hyperparameter shows, int width, boolean number, Comparator<Trial> order) {
		this.shows = shows;
		this.width = width;
		this.number = number;
		this.order = order;
	}

	/** The columns of a search that varies these. */
	public static List<TrialColumn> of(Set<Hyperparameter> varied) {
		var columns = new ArrayList<TrialColumn>();
		for (TrialColumn column : values()) {
			if (column.shows == null || varied.contains(column.shows)) {
				columns.add(column);
			}
		}
		return columns;
	}

	/** Its heading. */
	public String title() {
		return switch (this) {
		case NUMBER -> Messages.TrialColumn_number;
		case TRAINED -> Messages.TrialColumn_trained;
		case ACCURACY -> Messages.TrialColumn_accuracy;
		case LOSS -> Messages.TrialColumn_loss;
		case SECONDS -> Messages.TrialColumn_seconds;
		case STATE -> Messages.TrialColumn_state;
		default -> HyperparameterWords.of(Objects.requireNonNull(shows));
		};
	}

	/** In points. */
	public int width() {
		return width;
	}

	/** Whether it is aligned to the right. */
	public boolean isNumber() {
		return number;
	}

	/** Ascending; trials without a figure come last in a table that shows the best first. */
	public Comparator<Trial> order() {
		return order;
	}

	/** What it says about a trial. */
	public String text(Trial trial) {
		Training training = training(trial);
		return switch (this) {
		case NUMBER -> Integer.toString(trial.number());
		case OPTIMIZER -> words(training.optimizer());
		case LEARNING_RATE -> Numbers.figures(training.learningRate(), FIGURES);
		case EPOCHS -> Integer.toString(training.epochs());
		case MOMENTUM -> training.optimizer() == Optimizer.SGD ? Numbers.exact(training.momentum()) : NOTHING;
		case WEIGHT_DECAY -> Numbers.figures(training.weightDecay(), FIGURES);
		case BATCH_SIZE -> Integer.toString(training.batchSize());
		case SCHEDULE -> ScheduleWords.of(training.schedule());
		case DROPOUT -> Percent.of(dropout(trial));
		case CATEGORY_WEIGHTS -> words(training.weights());
		case TRAINED -> trained(trial, training.epochs());
		case ACCURACY -> Percent.fine(trial.validationAccuracy());
		case LOSS -> Double.isNaN(trial.validationLoss()) ? NOTHING : Numbers.of(trial.validationLoss(), 3);
		case SECONDS -> trial.seconds() > 0 ? TimeSpan.of(trial.seconds()) : NOTHING;
		case STATE -> StateWords.of(trial.state());
		};
	}

	private static String words(Optimizer optimizer) {
		return switch (optimizer) {
		case SGD -> "SGD";
		case ADAM -> "Adam";
		case ADAMW -> "AdamW";
		};
	}

	private static String words(CategoryWeights weights) {
		return switch (weights) {
		case NONE -> Messages.TrialColumn_weightsNone;
		case BALANCED -> Messages.TrialColumn_weightsBalanced;
		case SQUARE_ROOT -> Messages.TrialColumn_weightsRoot;
		};
	}

	/** One that was stopped on its rung was judged after fewer epochs than it was to be trained for there, or not at all. */
	private static String trained(Trial trial, int all) {
		boolean judged = !Double.isNaN(trial.validationAccuracy());
		String stopped = judged ? Messages.TrialColumn_epochsLess : Messages.TrialColumn_epochsNone;
		return NLS.bind(trial.state() == Trial.State.STOPPED ? stopped : Messages.TrialColumn_epochs, trial.epochs(),
				Epochs.of(all));
	}

	private static double low(double value) {
		return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
	}

	private static Training training(Trial trial) {
		return trial.recipe().training();
	}

	private static double dropout(Trial trial) {
		Network network = trial.recipe().network();
		return network == null ? 0 : trial.recipe().options().dropoutOf(network);
	}
}
