package org.reannotate.editors.sample;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.query.SampleIndex;

/**
 * The last decision about the sample that the person has seen: that which held when it came up, and one that somebody
 * made since when it was on the screen for a while. UI thread only.
 */
final class SeenDecision {

	/** A decision of somebody else counts as seen when it was on the screen so long. */
	private static final int SEEN_AFTER_MS = 1000;

	private final Display display;
	private final Supplier<@Nullable SampleRecord> now;
	private long seen = DecisionRequest.UNSEEN;
	private long cameWith = -1;

	/** @param now the sample that is shown, as it was read last; null where none is */
	SeenDecision(Display display, Supplier<@Nullable SampleRecord> now) {
		this.display = display;
		this.now = now;
	}

	/** Another sample comes up. */
	void begin(SampleIndex index, int sampleId) {
		int row = index.row(sampleId);
		seen = row < 0 ? DecisionRequest.UNSEEN : index.lastDecision(row);
		cameWith = -1;
	}

	/** What is on the screen is seen: what the person decides now, he decides knowing it. */
	void look(@Nullable SampleRecord sample) {
		if (sample == null) {
			return;
		}
		long holds = sample.lastDecision();
		if (cameWith < 0) {
			cameWith = holds;
			seen = holds;
		} else if (seen != holds) {
			display.timerExec(SEEN_AFTER_MS, () -> {
				SampleRecord later = now.get();
				if (later != null && later.id() == sample.id() && later.lastDecision() == holds) {
					seen = holds;
				}
			});
		}
	}

	/** The decision that the person has seen, or that he is not to be asked. */
	long seen() {
		return seen;
	}

	/** The decision that held when the sample came up; negative while it is not known. */
	long cameWith() {
		return cameWith;
	}
}
