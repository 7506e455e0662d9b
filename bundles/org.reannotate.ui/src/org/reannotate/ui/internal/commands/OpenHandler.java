package org.reannotate.ui.internal.commands;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.reannotate.ui.review.SampleOpener;

/** Shows the first selected sample large. */
public class OpenHandler extends ReviewHandler {

	@Override
	void run(ReviewStep step, ExecutionEvent event) {
		List<Integer> samples = step.samples();
		if (!samples.isEmpty()) {
			SampleOpener.open(step.part().getSite().getPage(), step.session(), step.target().list(), samples.get(0));
		}
	}
}
