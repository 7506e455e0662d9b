package org.reannotate.audit.training;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/**
 * What a search varies; all else is as in its base recipe.
 *
 * @param varied one or more
 * @param lowestRate lowest learning rate tried, above 0
 * @param highestRate highest learning rate tried, above the lowest, at most 100
 */
public record SearchSpace(Set<Hyperparameter> varied, double lowestRate, double highestRate) {
    private static final double LEAST = 1e-9;
    private static final double MOST = 100;

    /** Checks the ranges; throws {@link IllegalArgumentException} in words for people. */
    public SearchSpace {
        varied = Set.copyOf(varied);
        if (varied.isEmpty()) {
            throw new IllegalArgumentException(Messages.SearchSpace_nothing);
        }
        if (!(lowestRate >= LEAST && lowestRate < highestRate && highestRate <= MOST)) {
            throw new IllegalArgumentException(NLS.bind(Messages.SearchSpace_rates,
                    new Object[] { lowestRate, highestRate, LEAST, (long) MOST }));
        }
    }

    /** Optimizer, learning rate from 1e-5 to 1e-1, epochs and momentum. */
    public static SearchSpace defaults() {
        return of(EnumSet.of(Hyperparameter.OPTIMIZER, Hyperparameter.LEARNING_RATE, Hyperparameter.EPOCHS,
                Hyperparameter.MOMENTUM));
    }

    /** These, with learning rates from 1e-5 to 1e-1. */
    public static SearchSpace of(Set<Hyperparameter> varied) {
        return new SearchSpace(varied, 1e-5, 1e-1);
    }
}
