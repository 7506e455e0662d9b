package org.reannotate.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.details.SampleDetails;

/**
 * What an annotator does, in a fixed order that goes on where it was interrupted: decisions of every kind, undos, bulks,
 * notes. Each step says {@code step ID...} with the decisions that the store confirmed.
 */
final class AnnotatorSession {

	static final int BULK = 20;
	private static final String AUTHOR = "annotator";

	private final DatasetStore store;
	private final int samples;
	private final Deque<Long> own = new ArrayDeque<>();

	AnnotatorSession(DatasetStore store) {
		this.store = store;
		samples = store.index().size();
	}

	void run() throws DatasetException {
		for (int step = store.decisions(DecisionQuery.all(Integer.MAX_VALUE)).size(); true; step++) {
			List<Decision> made = step(step);
			made.forEach(decision -> own.push(decision.id()));
			StoreChild.say("step " + made.stream().map(each -> String.valueOf(each.id())).collect(Collectors.joining(" ")));
		}
	}

	private List<Decision> step(int step) throws DatasetException {
		if (step % 10 == 9 && !own.isEmpty()) {
			return List.of(store.undo(own.pop(), AUTHOR));
		}
		if (step % 25 == 24) {
			int category = store.ensureCategory("c" + step % 7);
			return store.decideAll(IntStream.range(0, BULK)
					.mapToObj(i -> DecisionRequest.relabel(1 + (step + i) % samples, category, AUTHOR)).toList());
		}
		if (step % 12 == 11) {
			SampleDetails details = store.details(1);
			store.saveDetails(details.withNote("note " + (details.version() + 1)), AUTHOR);
		}
		return List.of(store.decide(request(step)));
	}

	private DecisionRequest request(int step) throws DatasetException {
		int sample = 1 + step % samples;
		return switch (step % 4) {
		case 0 -> DecisionRequest.keep(sample, AUTHOR);
		case 1 -> DecisionRequest.exclude(sample, AUTHOR).withReason("too few signals");
		default -> DecisionRequest.relabel(sample, store.ensureCategory("c" + step % 7), AUTHOR);
		};
	}
}
