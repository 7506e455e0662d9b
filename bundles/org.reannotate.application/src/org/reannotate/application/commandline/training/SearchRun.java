package org.reannotate.application.commandline.training;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.CommandContext;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.SearchRequest;
import org.reannotate.audit.training.SearchResult;
import org.reannotate.audit.training.SearchSnapshot;
import org.reannotate.audit.training.SearchSpace;
import org.reannotate.audit.training.Trial;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.console.TrainingText;
import org.reannotate.protocol.recipe.Recipe;

/** A search on the command line: a line a trial while it goes on, the table at its end. */
record SearchRun(CommandContext context, SearchOptions options) {

	/**
	 * Searches, and prints what was found.
	 *
	 * @return the settings with the best trial's hyperparameters; all else, how they are judged above all, stays
	 * @throws OperationCanceledException after Ctrl+C, when the table is printed
	 */
	TrainingSettings better(DatasetStore store, TrainingSettings settings) throws AuditException {
		SearchSpace space = options.space();
		var lines = new TrialLines(space.varied());
		var told = new HashMap<Integer, Integer>();
		SearchResult result = context.services().searches().get().search(
				new SearchRequest(store, settings.recipe(), settings.data(), space, options.budget()),
				snapshot -> tell(snapshot, told, lines), context.progress());
		context.progress().done();
		lines.of(result).forEach(context.terminal()::say);
		context.terminal().say(NLS.bind(Messages.SearchRun_file, result.file()));
		Recipe winner = result.winner();
		if (result.cancelled()) {
			throw new OperationCanceledException();
		}
		if (winner == null) {
			throw new AuditException(Messages.SearchRun_nothing);
		}
		Recipe best = settings.recipe().withTraining(winner.training()).withOptions(winner.options());
		context.terminal().say(NLS.bind(Messages.SearchRun_best, result.best(), TrainingText.words(best)));
		return settings.withRecipe(best);
	}

	private void tell(SearchSnapshot snapshot, Map<Integer, Integer> told, TrialLines lines) {
		for (Trial trial : snapshot.trials()) {
			boolean failed = trial.state() == Trial.State.FAILED;
			boolean done = trial.state() == Trial.State.DONE || failed;
			if (done && told.getOrDefault(trial.number(), -1) < trial.rung()) {
				told.put(trial.number(), trial.rung());
				context.progress().done();
				context.terminal().tell(lines.done(trial));
			}
		}
	}
}
