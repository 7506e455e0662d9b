package org.reannotate.protocol.rpc;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How far a request is.
 *
 * @param phase       {@code start}, {@code decode}, {@code embed}, {@code train}, {@code predict}, {@code write}
 * @param message     for people, e.g. {@code Fold 2 of 5, epoch 3 of 16}
 * @param fraction    of the whole request, {@code [0, 1]}, never falling
 * @param secondsLeft estimate; negative where there is none
 * @param metrics     of the moment: {@link #LOSS}, {@link #LEARNING_RATE}, {@code training_accuracy},
 *                    {@code images_per_second}
 * @param request     which of several requests at a time, as {@link ExplainRequest#key} names it; null: the only one, or
 *                    the one in the background
 */
public record ProgressMessage(String phase, String message, double fraction, double secondsLeft,
		Map<String, Double> metrics, @Nullable String request) {

	/** Of a step, or the mean of an epoch so far. */
	public static final String LOSS = "loss";
	/** That of the last step. */
	public static final String LEARNING_RATE = "learning_rate";

	/** Of the only request. */
	public ProgressMessage(String phase, String message, double fraction, double secondsLeft, Map<String, Double> metrics) {
		this(phase, message, fraction, secondsLeft, metrics, null);
	}

	/** The same of one of several requests. */
	public ProgressMessage of(String key) {
		return new ProgressMessage(phase, message, fraction, secondsLeft, metrics, key);
	}
}
