package org.reannotate.audit.training;

import java.util.Arrays;
import java.util.Optional;

/** What a search may vary; the id is the name in files and on the command line. */
public enum Hyperparameter {
    /** SGD, Adam, AdamW. */
    OPTIMIZER("optimizer"),
    /** Log-uniform between {@link SearchSpace#lowestRate()} and {@link SearchSpace#highestRate()}. */
    LEARNING_RATE("learning-rate"),
    /** Half to twice the recipe's. */
    EPOCHS("epochs"),
    /** Of SGD: 0, 0.5, 0.9, 0.95 or 0.99. */
    MOMENTUM("momentum"),
    /** Log-uniform between 1e-6 and 1e-2, or 0. */
    WEIGHT_DECAY("weight-decay"),
    /** Half, once or twice the recipe's. */
    BATCH_SIZE("batch-size"),
    /** Every schedule. */
    SCHEDULE("schedule"),
    /** Uniform in 0 to 0.6, in steps of 0.05. */
    DROPOUT("dropout"),
    /** None, square root or balanced. */
    CATEGORY_WEIGHTS("category-weights");

    private final String id;

    Hyperparameter(String id) {
        this.id = id;
    }

    /** The stable name. */
    public String id() {
        return id;
    }

    /** The hyperparameter of that name, if there is one. */
    public static Optional<Hyperparameter> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
