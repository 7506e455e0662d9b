package org.reannotate.protocol.run;

/**
 * A moment of a training, told at most five times a second.
 *
 * @param fold            from 0
 * @param epoch           from 0
 * @param step            of the epoch, from 0: the last one done
 * @param steps           of the epoch
 * @param loss            mean over the epoch's images so far
 * @param learningRate    of the step, of the layers that are not pretrained
 * @param imagesPerSecond of the epoch so far
 * @param seconds         since this process began to train; a run that was resumed counts anew
 */
public record StepLine(int fold, int epoch, int step, int steps, double loss, double learningRate,
		double imagesPerSecond, double seconds) implements TrainingLine {
}
