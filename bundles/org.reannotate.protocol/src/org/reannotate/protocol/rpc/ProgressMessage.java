package org.reannotate.protocol.rpc;

import java.util.Map;

/**
 * How far a request is.
 *
 * @param phase       {@code start}, {@code decode}, {@code embed}, {@code train}, {@code predict}, {@code write}
 * @param message     for people, e.g. {@code Fold 2 of 5, epoch 3 of 16}
 * @param fraction    of the whole request, {@code [0, 1]}, never falling
 * @param secondsLeft estimate; negative where there is none
 * @param metrics     of the moment: {@link #LOSS}, {@link #LEARNING_RATE}, {@code training_accuracy},
 *                    {@code images_per_second}
 */
public record ProgressMessage(String phase, String message, double fraction, double secondsLeft,
		Map<String, Double> metrics) {

	/** Of a step, or the mean of an epoch so far. */
	public static final String LOSS = "loss";
	/** That of the last step. */
	public static final String LEARNING_RATE = "learning_rate";
}
