package org.reannotate.worker.internal.images;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.UnreadableSample;

/** Rows found unreadable so far, with the reason. Thread-safe. */
public final class Unreadable {

	private final ConcurrentSkipListMap<Integer, String> reasons = new ConcurrentSkipListMap<>();

	/** Takes note of a row; the first reason stays. */
	public void add(int row, String reason) {
		reasons.putIfAbsent(row, reason);
	}

	/** Whether that row was found unreadable. */
	public boolean contains(int row) {
		return reasons.containsKey(row);
	}

	/** How many. */
	public int size() {
		return reasons.size();
	}

	/** In row order. */
	public List<UnreadableSample> list(List<RunSample> samples) {
		return reasons.entrySet().stream().map(e -> {
			RunSample sample = samples.get(e.getKey());
			return new UnreadableSample(e.getKey(), sample.id(), sample.path(), e.getValue());
		}).toList();
	}
}
