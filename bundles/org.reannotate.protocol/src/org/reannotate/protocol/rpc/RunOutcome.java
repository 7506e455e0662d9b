package org.reannotate.protocol.rpc;

import java.util.List;
import java.util.Map;

/**
 * What came of a run that reached its end; the arrays are in the folder.
 *
 * @param accuracy   share of labelled, readable samples whose out-of-sample argmax is the given label; NaN-free
 * @param unreadable number of images that could not be read
 * @param seconds    by phase: {@code decode}, {@code embed}, {@code train}, {@code predict}, {@code total}
 * @param metrics    {@code accuracy}, {@code log_loss}, {@code images_per_second}, {@code temperature}, ...
 * @param notes      what a person should know, in sentences
 * @param resumedFolds folds taken over from an earlier attempt
 */
public record RunOutcome(double accuracy, int unreadable, Map<String, Double> seconds, Map<String, Double> metrics,
		List<String> notes, int resumedFolds) {
}
