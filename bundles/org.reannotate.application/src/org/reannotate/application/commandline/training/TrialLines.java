package org.reannotate.application.commandline.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.Hyperparameter;
import org.reannotate.audit.training.SearchResult;
import org.reannotate.audit.training.Trial;
import org.reannotate.core.words.Epochs;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.protocol.recipe.Training;

/** The trials of a search as an aligned table, the best first. */
final class TrialLines {

	private static final Comparator<Trial> BEST_FIRST = Comparator
			.comparingDouble((Trial trial) -> low(-trial.validationAccuracy()))
			.thenComparingDouble(trial -> low(trial.validationLoss())).thenComparingInt(Trial::number);
	private static final String NOTHING = "-";

	private final Set<Hyperparameter> varied;

	TrialLines(Set<Hyperparameter> varied) {
		this.varied = varied;
	}

	List<String> of(SearchResult result) {
		var rows = new ArrayList<List<String>>();
		rows.add(heading());
		result.trials().stream()
				.sorted(Comparator.comparing((Trial trial) -> trial.number() != result.best()).thenComparing(BEST_FIRST))
				.forEach(trial -> rows.add(cells(trial)));
		return aligned(rows);
	}

	/** One trial that is done, in a line. */
	String done(Trial trial) {
		String epochs = Epochs.of(trial.recipe().training().epochs());
		return trial.state() == Trial.State.FAILED
				? NLS.bind(Messages.TrialLines_failed,
						new Object[] { trial.number(), trial.epochs(), epochs, trial.message() })
				: NLS.bind(Messages.TrialLines_done, new Object[] { trial.number(), trial.epochs(), epochs,
						figure(trial.validationAccuracy()), figure(trial.validationLoss()) });
	}

	private List<String> heading() {
		var cells = new ArrayList<>(List.of(Messages.TrialLines_trial));
		for (Hyperparameter one : Hyperparameter.values()) {
			if (varied.contains(one)) {
				cells.add(one.id());
			}
		}
		cells.addAll(List.of(Messages.TrialLines_trained, Messages.TrialLines_accuracy, Messages.TrialLines_loss,
				Messages.TrialLines_seconds, Messages.TrialLines_state));
		return cells;
	}

	private List<String> cells(Trial trial) {
		var cells = new ArrayList<>(List.of(Integer.toString(trial.number())));
		for (Hyperparameter one : Hyperparameter.values()) {
			if (varied.contains(one)) {
				cells.add(value(one, trial));
			}
		}
		boolean reached = !Double.isNaN(trial.validationAccuracy());
		// One that was stopped on a higher rung was judged after fewer epochs than it was to be trained for.
		String stopped = trial.state() == Trial.State.STOPPED ? "<" : "";
		cells.add((reached ? stopped + trial.epochs() : "0") + "/" + trial.recipe().training().epochs());
		cells.add(figure(trial.validationAccuracy()));
		cells.add(figure(trial.validationLoss()));
		cells.add(String.format(Locale.ROOT, "%.0f", trial.seconds()));
		cells.add(trial.state().name().toLowerCase(Locale.ROOT));
		return cells;
	}

	private static String value(Hyperparameter one, Trial trial) {
		Training training = trial.recipe().training();
		double dropout = trial.recipe().options().dropout();
		return switch (one) {
		case OPTIMIZER -> training.optimizer().id();
		case LEARNING_RATE -> String.format(Locale.ROOT, "%.2e", training.learningRate());
		case EPOCHS -> Integer.toString(training.epochs());
		case MOMENTUM -> String.format(Locale.ROOT, "%.2f", training.momentum());
		case WEIGHT_DECAY -> String.format(Locale.ROOT, "%.2e", training.weightDecay());
		case BATCH_SIZE -> Integer.toString(training.batchSize());
		case SCHEDULE -> training.schedule().id();
		case DROPOUT -> dropout == NetworkOptions.OWN ? Messages.TrialLines_own
				: String.format(Locale.ROOT, "%.2f", dropout);
		case CATEGORY_WEIGHTS -> training.weights().id();
		};
	}

	private static String figure(double value) {
		return Double.isNaN(value) ? NOTHING : String.format(Locale.ROOT, "%.4f", value);
	}

	private static double low(double value) {
		return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
	}

	private static List<String> aligned(List<List<String>> rows) {
		int[] widths = new int[rows.get(0).size()];
		rows.forEach(row -> {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], row.get(i).length());
			}
		});
		return rows.stream().map(row -> {
			var line = new StringBuilder();
			for (int i = 0; i < widths.length; i++) {
				line.append(i == 0 ? "" : "  ").append(" ".repeat(widths[i] - row.get(i).length())).append(row.get(i));
			}
			return line.toString();
		}).toList();
	}
}
