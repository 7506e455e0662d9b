package org.reannotate.audit.internal.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;

import org.reannotate.audit.training.Hyperparameter;
import org.reannotate.audit.training.SearchSpace;
import org.reannotate.protocol.recipe.CategoryWeights;
import org.reannotate.protocol.recipe.LearningRateSchedule;
import org.reannotate.protocol.recipe.NetworkOptions;
import org.reannotate.protocol.recipe.Optimizer;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.recipe.Training;

/** Draws recipes: the same seed draws the same ones, in the same order. The first is the base recipe itself. */
public final class RecipeSampler {
    private static final double[] MOMENTA = {0, 0.5, 0.9, 0.95, 0.99};
    private static final double LOWEST_DECAY = 1e-6;
    private static final double HIGHEST_DECAY = 1e-2;
    private static final double NO_DECAY = 0.2;
    private static final int MOST_EPOCHS = 10_000;
    private static final int MOST_BATCH = 4096;
    private static final int DROPOUTS = 13;
    private static final double DROPOUT_STEP = 0.05;
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final Recipe base;
    private final SearchSpace space;
    private final Random random;
    private boolean begun;

    /** Draws around a base recipe, by its seed. */
    public RecipeSampler(Recipe base, SearchSpace space) {
        this.base = base;
        this.space = space;
        this.random = new Random(base.seed());
    }

    /** The next recipe. */
    public Recipe next() {
        if (!begun) {
            begun = true;
            return base;
        }
        Training training = base.training();
        if (varies(Hyperparameter.OPTIMIZER)) {
            training = training.withOptimizer(oneOf(Optimizer.values()));
        }
        if (varies(Hyperparameter.LEARNING_RATE)) {
            training = training.withLearningRate(logarithmic(space.lowestRate(), space.highestRate()));
        }
        if (varies(Hyperparameter.EPOCHS)) {
            training = training.withEpochs(epochs(training.epochs()));
        }
        if (varies(Hyperparameter.MOMENTUM)) {
            double drawn = MOMENTA[random.nextInt(MOMENTA.length)];
            training = training.optimizer() == Optimizer.SGD ? training.withMomentum(drawn) : training;
        }
        return others(training);
    }

    private Recipe others(Training drawn) {
        Training training = drawn;
        if (varies(Hyperparameter.WEIGHT_DECAY)) {
            double decay = logarithmic(LOWEST_DECAY, HIGHEST_DECAY);
            training = training.withWeightDecay(random.nextDouble() < NO_DECAY ? 0 : decay);
        }
        if (varies(Hyperparameter.BATCH_SIZE)) {
            int half = Math.max(1, training.batchSize() / 2);
            training = training.withBatchSize(Math.min(MOST_BATCH, half << random.nextInt(3)));
        }
        if (varies(Hyperparameter.SCHEDULE)) {
            training = training.withSchedule(oneOf(LearningRateSchedule.values()));
        }
        if (varies(Hyperparameter.CATEGORY_WEIGHTS)) {
            training = training.withWeights(oneOf(CategoryWeights.values()));
        }
        NetworkOptions options = base.options();
        if (varies(Hyperparameter.DROPOUT)) {
            options = options.withDropout(rounded(random.nextInt(DROPOUTS) * DROPOUT_STEP));
        }
        return base.withTraining(training).withOptions(options);
    }

    private boolean varies(Hyperparameter each) {
        return space.varied().contains(each);
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private int epochs(int usual) {
        int fewest = Math.max(1, (usual + 1) / 2);
        int most = Math.min(MOST_EPOCHS, usual * 2);
        return fewest + random.nextInt(most - fewest + 1);
    }

    private double logarithmic(double low, double high) {
        double drawn = Math.exp(Math.log(low) + random.nextDouble() * (Math.log(high) - Math.log(low)));
        return Math.min(high, Math.max(low, rounded(drawn)));
    }

    /** People copy these numbers. */
    private static double rounded(double value) {
        return new BigDecimal(value).round(THREE_DIGITS).doubleValue();
    }
}
