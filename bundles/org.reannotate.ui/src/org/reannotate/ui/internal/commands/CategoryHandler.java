package org.reannotate.ui.internal.commands;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.ui.review.CategoryDialog;
import org.reannotate.ui.review.DecisionRequests;
import org.reannotate.ui.review.LabelKeys;

/**
 * Asks for a category and gives it to the selected samples as their label, or as one more: {@code plugin.xml} says
 * which ({@code CategoryHandler:RELABEL}).
 */
public class CategoryHandler extends ReviewHandler implements IExecutableExtension {

	private DecisionKind kind = DecisionKind.RELABEL;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, @Nullable Object data) {
		kind = DecisionKind.valueOf(String.valueOf(data));
	}

	@Override
	void run(ReviewStep step, ExecutionEvent event) {
		List<Integer> samples = step.samples();
		if (samples.isEmpty()) {
			step.decide(List.of());
			return;
		}
		boolean relabel = kind == DecisionKind.RELABEL;
		int first = samples.get(0);
		OptionalInt chosen = CategoryDialog.choose(step.shell(),
				relabel ? Messages.CategoryHandler_relabel : Messages.CategoryHandler_also, step.session().taxonomy(),
				LabelKeys.likeliest(step.session(), first, step.target().plausible(first)), relabel);
		if (chosen.isPresent()) {
			step.decide(requests(step.requests(), samples, chosen.getAsInt()));
		}
	}

	private List<DecisionRequest> requests(DecisionRequests requests, List<Integer> samples, int category) {
		return kind == DecisionKind.RELABEL ? requests.relabel(samples, category) : requests.also(samples, category);
	}
}
