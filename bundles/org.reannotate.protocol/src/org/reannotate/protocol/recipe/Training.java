package org.reannotate.protocol.recipe;

/**
 * Hyperparameters of training a network from scratch; a transfer recipe uses only the batch size.
 *
 * @param epochs       passes over the training part, {@code 1..10000}
 * @param batchSize    images a step, {@code 1..4096}; halved when memory runs out
 * @param learningRate peak of the schedule, above 0
 * @param optimizer    which
 * @param weightDecay  L2 penalty, {@code 0..1}
 * @param augmentation random changes
 */
public record Training(int epochs, int batchSize, double learningRate, Optimizer optimizer, double weightDecay,
		Augmentation augmentation) {

	/** Checks the ranges; throws {@link IllegalArgumentException}. */
	public Training {
		Ranges.check("epochs", epochs, 1, 10_000);
		Ranges.check("batchSize", batchSize, 1, 4096);
		Ranges.check("learningRate", learningRate, 1e-9, 100);
		Ranges.check("weightDecay", weightDecay, 0, 1);
	}

	/** Good values for that network. */
	public static Training defaults(Network network) {
		return switch (network) {
		case SMALL_RESIDUAL -> new Training(18, 32, 3e-3, Optimizer.ADAM, 1e-4, Augmentation.DEFAULT);
		case ALEXNET -> new Training(20, 32, 2e-4, Optimizer.ADAM, 5e-4, Augmentation.DEFAULT);
		case RESNET18 -> new Training(20, 32, 1e-3, Optimizer.ADAM, 5e-4, Augmentation.DEFAULT);
		};
	}

	/** Same with other epochs. */
	public Training withEpochs(int value) {
		return new Training(value, batchSize, learningRate, optimizer, weightDecay, augmentation);
	}

	/** Same with another batch size. */
	public Training withBatchSize(int value) {
		return new Training(epochs, value, learningRate, optimizer, weightDecay, augmentation);
	}

	/** Same with another peak learning rate. */
	public Training withLearningRate(double value) {
		return new Training(epochs, batchSize, value, optimizer, weightDecay, augmentation);
	}

	/** Same with another optimizer. */
	public Training withOptimizer(Optimizer value) {
		return new Training(epochs, batchSize, learningRate, value, weightDecay, augmentation);
	}

	/** Same with another weight decay. */
	public Training withWeightDecay(double value) {
		return new Training(epochs, batchSize, learningRate, optimizer, value, augmentation);
	}

	/** Same with another augmentation. */
	public Training withAugmentation(Augmentation value) {
		return new Training(epochs, batchSize, learningRate, optimizer, weightDecay, value);
	}
}
