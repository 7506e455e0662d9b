package org.reannotate.formats.internal.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;

/** A source's word that samples are not to be used. */
public final class Exclusions {

	private Exclusions() {
	}

	/** Takes it over where nobody has decided yet. */
	public static void take(DatasetStore store, int root, List<String> paths, String author, String source)
			throws DatasetException {
		if (paths.isEmpty()) {
			return;
		}
		var requests = new ArrayList<DecisionRequest>();
		for (SampleRecord sample : store.samplesByPath(root, paths)) {
			if (sample.state() == SampleState.OPEN) {
				requests.add(DecisionRequest.exclude(sample.id(), author)
						.withReason(NLS.bind(Messages.Exclusions_reason, source)));
			}
		}
		if (!requests.isEmpty()) {
			store.decideAll(requests);
		}
	}
}
