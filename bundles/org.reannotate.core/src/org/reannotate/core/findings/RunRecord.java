package org.reannotate.core.findings;

import java.time.Instant;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A run as its {@code run.json} says.
 *
 * @param name         of its folder under {@code runs/}
 * @param recipe       network and hyperparameters in a few words
 * @param status       {@code running}, {@code finished}, {@code failed} or {@code cancelled}
 * @param started      when
 * @param finished     when; null while it runs
 * @param lastDecision id of the last decision that its labels knew, 0 for none
 * @param metrics      {@code accuracy}, {@code health}, ...; finite numbers
 */
public record RunRecord(String name, String recipe, String status, Instant started, @Nullable Instant finished,
		long lastDecision, Map<String, Double> metrics) {

	public RunRecord {
		metrics = Map.copyOf(metrics);
	}
}
