package org.reannotate.ui.internal.commands;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.review.LabelKeys;

/** Gives the selected samples the category that is on a key for the first of them. */
public class LabelHandler extends ReviewHandler {

	static final String POSITION = "position";

	@Override
	void run(ReviewStep step, ExecutionEvent event) throws ExecutionException {
		List<Integer> samples = step.samples();
		if (samples.isEmpty()) {
			step.decide(List.of());
			return;
		}
		int first = samples.get(0);
		int category = LabelKeys.of(step.session(), first, step.target().plausible(first)).get(index(event));
		if (category == CategoryRecord.NONE) {
			step.say(Messages.LabelHandler_noCategory);
			return;
		}
		List<DecisionRequest> requests = step.requests().relabel(samples, category);
		step.decide(requests);
		step.say(NLS.bind(Messages.LabelHandler_labelled, requests.size(), step.session().taxonomy().path(category)));
	}

	private static int index(ExecutionEvent event) throws ExecutionException {
		try {
			return Objects.checkIndex(Integer.parseInt(event.getParameter(POSITION)) - 1, LabelKeys.NAMES.size());
		} catch (NumberFormatException | IndexOutOfBoundsException e) {
			throw new ExecutionException("The key must be a number from 1 to " + LabelKeys.NAMES.size(), e);
		}
	}
}
