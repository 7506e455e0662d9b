package org.reannotate.protocol.recipe;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Hyperparameters of training a network; a transfer recipe that trains a head alone uses the batch size and the loss
 * only.
 *
 * @param epochs       passes over the training part, {@code 1..10000}
 * @param batchSize    images a step, {@code 1..4096}; halved when memory runs out
 * @param learningRate peak of the schedule, above 0
 * @param schedule     how the learning rate moves; absent in old files: one cycle
 * @param optimizer    which
 * @param momentum     of SGD, {@code [0, 1)}; Adam has its own
 * @param weightDecay  L2 penalty, {@code 0..1}
 * @param patience     early stopping: epochs without a smaller loss on the validation part (with folds: on a tenth of the
 *                     training part, held back for this) after which training ends; 0: all epochs. The best epoch's
 *                     parameters are taken with a patience, and with a split always
 * @param weights      how much images of rare categories count; absent in old files: all the same
 * @param augmentation random changes
 * @param loss         what is made small; absent in old files: softmax cross-entropy
 */
public record Training(int epochs, int batchSize, double learningRate, LearningRateSchedule schedule,
		Optimizer optimizer, double momentum, double weightDecay, int patience, CategoryWeights weights,
		Augmentation augmentation, Loss loss) {

	private static final double MOMENTUM = 0.9;
	private static final double MOST_MOMENTUM = 0.9999;
	private static final int MOST_EPOCHS = 10_000;
	private static final int MOST_BATCH = 4096;

	/** Checks the ranges; throws {@link IllegalArgumentException}. */
	public Training {
		schedule = or(schedule, LearningRateSchedule.ONE_CYCLE);
		weights = or(weights, CategoryWeights.NONE);
		loss = or(loss, Loss.SOFTMAX);
		Ranges.check(() -> Messages.Ranges_epochs, epochs, 1, MOST_EPOCHS);
		Ranges.check(() -> Messages.Ranges_batchSize, batchSize, 1, MOST_BATCH);
		Ranges.check(() -> Messages.Ranges_learningRate, learningRate, 1e-9, 100);
		Ranges.check(() -> Messages.Ranges_momentum, momentum, 0, MOST_MOMENTUM);
		Ranges.check(() -> Messages.Ranges_weightDecay, weightDecay, 0, 1);
		Ranges.check(() -> Messages.Ranges_patience, patience, 0, MOST_EPOCHS);
	}

	/** What a file says, or what it meant when it did not say anything yet. */
	private static <T> T or(@Nullable T said, T meant) {
		return said == null ? meant : said;
	}

	/** Good values for that network. */
	public static Training defaults(Network network) {
		return switch (network) {
		case SMALL_RESIDUAL -> adam(18, 3e-3, 1e-4);
		case ALEXNET -> adam(20, 2e-4, 5e-4);
		case SQUEEZENET -> adam(20, 5e-4, 1e-4);
		case RESNET18, RESNET34, RESNET50, MOBILENET_V2 -> adam(20, 1e-3, 5e-4);
		};
	}

	private static Training adam(int epochs, double learningRate, double weightDecay) {
		return new Training(epochs, 32, learningRate, LearningRateSchedule.ONE_CYCLE, Optimizer.ADAM, MOMENTUM,
				weightDecay, 0, CategoryWeights.NONE, Augmentation.DEFAULT, Loss.SOFTMAX);
	}

	/** Same with other epochs. */
	public Training withEpochs(int value) {
		return new Training(value, batchSize, learningRate, schedule, optimizer, momentum, weightDecay, patience, weights,
				augmentation, loss);
	}

	/** Same with another batch size. */
	public Training withBatchSize(int value) {
		return new Training(epochs, value, learningRate, schedule, optimizer, momentum, weightDecay, patience, weights,
				augmentation, loss);
	}

	/** Same with another peak learning rate. */
	public Training withLearningRate(double value) {
		return new Training(epochs, batchSize, value, schedule, optimizer, momentum, weightDecay, patience, weights,
				augmentation, loss);
	}

	/** Same with another schedule. */
	public Training withSchedule(LearningRateSchedule value) {
		return new Training(epochs, batchSize, learningRate, value, optimizer, momentum, weightDecay, patience, weights,
				augmentation, loss);
	}

	/** Same with another optimizer. */
	public Training withOptimizer(Optimizer value) {
		return new Training(epochs, batchSize, learningRate, schedule, value, momentum, weightDecay, patience, weights,
				augmentation, loss);
	}

	/** Same with another momentum. */
	public Training withMomentum(double value) {
		return new Training(epochs, batchSize, learningRate, schedule, optimizer, value, weightDecay, patience, weights,
				augmentation, loss);
	}

	/** Same with another weight decay. */
	public Training withWeightDecay(double value) {
		return new Training(epochs, batchSize, learningRate, schedule, optimizer, momentum, value, patience, weights,
				augmentation, loss);
	}

	/** Same with early stopping, or without (0). */
	public Training withPatience(int value) {
		return new Training(epochs, batchSize, learningRate, schedule, optimizer, momentum, weightDecay, value, weights,
				augmentation, loss);
	}

	/** Same with other weights of categories. */
	public Training withWeights(CategoryWeights value) {
		return new Training(epochs, batchSize, learningRate, schedule, optimizer, momentum, weightDecay, patience, value,
				augmentation, loss);
	}

	/** Same with another augmentation. */
	public Training withAugmentation(Augmentation value) {
		return new Training(epochs, batchSize, learningRate, schedule, optimizer, momentum, weightDecay, patience, weights,
				value, loss);
	}

	/** Same with another loss. */
	public Training withLoss(Loss value) {
		return new Training(epochs, batchSize, learningRate, schedule, optimizer, momentum, weightDecay, patience, weights,
				augmentation, value);
	}
}
