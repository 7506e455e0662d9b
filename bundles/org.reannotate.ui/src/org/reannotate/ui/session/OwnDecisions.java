package org.reannotate.ui.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;

/**
 * Records decisions and remembers which ones were made here: who decides twice within a moment has not yet seen the
 * first decision come back from the store, and must not be told about a conflict with himself. Thread-safe.
 */
public final class OwnDecisions {

	/** Decisions that are read at once. */
	private static final int PAGE = 10_000;

	private final DatasetStore store;
	/** Ranges of decision ids, first to last: a million decisions made at once are one range. */
	private final NavigableMap<Long, Long> ranges = new TreeMap<>();

	OwnDecisions(DatasetStore store) {
		this.store = store;
	}

	/**
	 * Records decisions, all or none. Blocks; not on the UI thread.
	 *
	 * @throws ConflictException when somebody else decided about one of the samples since it was seen
	 */
	public List<Decision> decide(List<DecisionRequest> requests) throws DatasetException {
		try {
			return remember(store.decideAll(requests));
		} catch (ConflictException e) {
			if (e.others().isEmpty() || !e.others().stream().allMatch(this::isOwn)) {
				throw e;
			}
			return remember(store.decideAll(withOwnSeen(requests, e)));
		}
	}

	/** Takes back decisions of this person, all or none. Blocks; not on the UI thread. */
	public List<Decision> undo(List<Long> decisionIds, String author) throws DatasetException {
		return remember(store.undoAll(decisionIds, author));
	}

	/** The requests, as if the person had seen what he did himself. */
	private List<DecisionRequest> withOwnSeen(List<DecisionRequest> requests, ConflictException conflict)
			throws DatasetException {
		int[] samples = conflict.others().stream().mapToInt(Decision::sampleId).toArray();
		Map<Integer, Long> holds = new HashMap<>();
		for (SampleRecord sample : store.samples(samples)) {
			holds.put(sample.id(), sample.lastDecision());
		}
		if (othersDecidedSince(conflict.others().stream().mapToLong(Decision::id).max().orElse(0), holds.keySet())) {
			throw conflict;
		}
		return requests.stream().map(request -> {
			Long last = holds.get(request.sampleId());
			return last == null ? request : request.withSeen(last);
		}).toList();
	}

	/** Whether somebody decided between the refusal and the reading; one question, however many samples there are. */
	private boolean othersDecidedSince(long lastKnown, Set<Integer> samples) throws DatasetException {
		long last = lastKnown;
		List<Decision> page;
		do {
			page = store.decisions(DecisionQuery.all(PAGE).after(last));
			if (page.stream().anyMatch(each -> samples.contains(each.sampleId()) && !isOwn(each))) {
				return true;
			}
			last = page.isEmpty() ? last : page.get(page.size() - 1).id();
		} while (page.size() == PAGE);
		return false;
	}

	private synchronized boolean isOwn(Decision decision) {
		Map.Entry<Long, Long> range = ranges.floorEntry(decision.id());
		return range != null && decision.id() <= range.getValue();
	}

	/**
	 * Remembers decisions that were recorded here in another way: by a split, for example.
	 *
	 * @return the same decisions
	 */
	public synchronized List<Decision> remember(List<Decision> recorded) {
		for (Decision decision : recorded) {
			Map.Entry<Long, Long> before = ranges.floorEntry(decision.id());
			if (before != null && before.getValue() + 1 >= decision.id()) {
				ranges.put(before.getKey(), Math.max(before.getValue(), decision.id()));
			} else {
				ranges.put(decision.id(), decision.id());
			}
		}
		return recorded;
	}
}
