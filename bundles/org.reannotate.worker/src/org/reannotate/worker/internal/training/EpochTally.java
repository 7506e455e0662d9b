package org.reannotate.worker.internal.training;

import java.util.Map;
import java.util.TreeMap;

import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.StepLine;

/** Sums up one epoch of training. */
final class EpochTally {

	private final int fold;
	private final int epoch;
	private final int steps;
	private final long start = System.nanoTime();
	private double loss;
	private int step = -1;
	private int pictures;
	private int right;
	private double learningRate = Double.NaN;
	private double seconds = Double.NaN;

	EpochTally(int fold, int epoch, int steps) {
		this.fold = fold;
		this.epoch = epoch;
		this.steps = steps;
	}

	/** @param sum of the step's pictures */
	void addStep(double sum, double rate) {
		step++;
		loss += sum;
		learningRate = rate;
	}

	void addAnswer(boolean isRight) {
		pictures++;
		right += isRight ? 1 : 0;
	}

	/** The epoch's training is over; what is asked of the network now does not count. */
	void stop() {
		seconds = (System.nanoTime() - start) / 1e9;
	}

	private double imagesPerSecond() {
		return pictures / (Double.isNaN(seconds) ? (System.nanoTime() - start) / 1e9 : seconds);
	}

	private double meanLoss() {
		return loss / Math.max(1, pictures);
	}

	/** {@code loss, accuracy, images_per_second, learning_rate} of the moment. */
	Map<String, Double> metrics() {
		var metrics = new TreeMap<String, Double>();
		metrics.put("fold", (double) fold);
		metrics.put("epoch", epoch + 1.0);
		metrics.put(ProgressMessage.LOSS, meanLoss());
		metrics.put("training_accuracy", (double) right / Math.max(1, pictures));
		metrics.put("images_per_second", imagesPerSecond());
		if (!Double.isNaN(learningRate)) {
			metrics.put(ProgressMessage.LEARNING_RATE, learningRate);
		}
		return metrics;
	}

	StepLine stepLine(double secondsOfTraining) {
		return new StepLine(fold, epoch, step, steps, meanLoss(), learningRate, imagesPerSecond(), secondsOfTraining);
	}

	EpochLine epochLine(int epochs, Watched watched, double secondsOfTraining) {
		return new EpochLine(fold, epoch, epochs, meanLoss(), (double) right / Math.max(1, pictures), watched.loss(),
				watched.accuracy(), learningRate, imagesPerSecond(), secondsOfTraining, watched.categoryAccuracy(),
				watched.wrong());
	}
}
