package org.reannotate.protocol.rpc;

import java.util.List;
import java.util.Map;

import org.reannotate.protocol.run.UnreadableSample;

/**
 * What came of {@link RefitRequest}; the arrays are in its folder.
 *
 * @param rows       N
 * @param embedded   images embedded now
 * @param unreadable images that could not be read
 * @param seconds    by phase: {@code embed}, {@code train}, {@code write}, {@code total}
 * @param metrics    {@code accuracy}, {@code log_loss}, {@code temperature}, {@code passes}
 * @param notes      what a person should know, in sentences
 */
public record RefitOutcome(int rows, int embedded, List<UnreadableSample> unreadable, Map<String, Double> seconds,
		Map<String, Double> metrics, List<String> notes) {
}
