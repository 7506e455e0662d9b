package org.reannotate.ui.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.decisions.StoreOperation;

/**
 * Marks the selected samples as a question to a colleague; where all of them are marked already, takes the mark away.
 */
public class AskHandler extends ReviewHandler {

	@Override
	void run(ReviewStep step, ExecutionEvent event) {
		List<Integer> samples = step.samples();
		if (samples.isEmpty()) {
			step.decide(List.of());
			return;
		}
		SampleIndex index = step.session().store().index();
		boolean ask = samples.stream().map(index::row).anyMatch(row -> row >= 0 && !index.asked(row));
		String author = DecisionAuthor.name();
		var changed = new ArrayList<Integer>();
		String label = ask ? Messages.AskHandler_ask : Messages.AskHandler_answered;
		Decisions.run(step.session(), new StoreOperation(step.session(), label, store -> {
			changed.clear();
			changed.addAll(set(store, samples, ask, author));
		}, store -> set(store, changed, !ask, author)));
		step.say(label);
	}

	/** Returns those that were not so before. */
	private static List<Integer> set(DatasetStore store, List<Integer> samples, boolean ask, String author)
			throws DatasetException {
		var changed = new ArrayList<SampleDetails>();
		for (int sample : samples) {
			SampleDetails details = store.details(sample);
			if (details.asked() != ask) {
				changed.add(details.withAsked(ask));
			}
		}
		store.saveAllDetails(changed, author);
		return changed.stream().map(SampleDetails::sampleId).toList();
	}
}
