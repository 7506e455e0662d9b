package org.reannotate.ui.review;

import java.util.ArrayList;
import java.util.List;

/** The reasons that a person gave last, newest first, then the usual ones. Immutable. */
final class ReasonHistory {

	private static final int KEPT = 12;

	private final List<String> reasons;

	private ReasonHistory(List<String> reasons) {
		this.reasons = List.copyOf(reasons);
	}

	/**
	 * @param stored as {@link #stored()} wrote it; may be empty
	 * @param usual  what is offered to who never gave a reason
	 */
	static ReasonHistory of(String stored, List<String> usual) {
		var reasons = new ArrayList<String>();
		stored.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reasons::add);
		usual.stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
		return new ReasonHistory(reasons);
	}

	/** Newest first; at least the usual ones. */
	List<String> reasons() {
		return reasons;
	}

	/** The history after this reason was given; the oldest is forgotten. */
	ReasonHistory with(String reason) {
		String line = reason.lines().map(String::strip).reduce((one, other) -> one + ' ' + other).orElse("").strip();
		if (line.isEmpty()) {
			return this;
		}
		var next = new ArrayList<String>(List.of(line));
		reasons.stream().filter(other -> !other.equals(line)).limit(KEPT - 1L).forEach(next::add);
		return new ReasonHistory(next);
	}

	/** One line a reason. */
	String stored() {
		return String.join("\n", reasons);
	}
}
