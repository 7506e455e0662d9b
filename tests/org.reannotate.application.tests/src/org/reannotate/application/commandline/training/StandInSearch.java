package org.reannotate.application.commandline.training;

import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.audit.training.Search;
import org.reannotate.audit.training.SearchListener;
import org.reannotate.audit.training.SearchRequest;
import org.reannotate.audit.training.SearchResult;
import org.reannotate.audit.training.SearchSnapshot;
import org.reannotate.audit.training.Trial;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;

/** A search without a worker: three trials, of which the second is best, on a split. */
final class StandInSearch implements Search {

	private SearchRequest request;
	private boolean cancels;
	private boolean fails;

	/** The last request. */
	SearchRequest request() {
		return request;
	}

	/** Lets the next search end as if Ctrl+C had been pressed. */
	void cancelNext() {
		cancels = true;
	}

	/** Lets no trial be trained. */
	void failNext() {
		fails = true;
	}

	@Override
	public SearchResult search(SearchRequest wanted, SearchListener listener, IProgressMonitor monitor) {
		request = wanted;
		Recipe split = wanted.base().withEvaluation(Evaluation.split(0.15, 0.15));
		Training training = split.training();
		var trials = List.of(
				new Trial(1, split.withTraining(training.withLearningRate(0.5)), 0, 2, Trial.State.FAILED, Double.NaN,
						Double.NaN, 1, "it diverged"),
				new Trial(2, split.withTraining(training.withLearningRate(0.02).withOptimizer(Optimizer.SGD).withEpochs(7)), 1,
						7, fails ? Trial.State.FAILED : Trial.State.DONE, fails ? Double.NaN : 0.875, 0.4, 12, "no"),
				new Trial(3, split.withTraining(training.withLearningRate(0.001)), 0, 2, Trial.State.DROPPED, 0.5, 0.9, 3,
						null));
		listener.changed(new SearchSnapshot(trials, null, Duration.ofSeconds(3), wanted.budget()));
		listener.changed(new SearchSnapshot(trials, null, Duration.ofSeconds(4), wanted.budget()));
		return new SearchResult(wanted.store().info().runsFolder().resolve("search-20260102-030405.json"),
				"2026-01-02T03:04:05Z", split, trials, fails ? 0 : 2, cancels);
	}

	@Override
	public List<SearchResult> results(DatasetStore store) {
		return List.of();
	}
}
