package org.reannotate.audit.internal.search;

import java.time.Duration;

/**
 * Plans rounds of successive halving: every rung trains three times as long as the one below, for the better third of its
 * trials; the last one trains to the end (Jamieson, Talwalkar, Non-stochastic Best Arm Identification, 2016).
 *
 * @param rungs number of rungs, 1 to 3: what the epochs of the base recipe allow
 */
public record Halving(int rungs) {
    static final int FACTOR = 3;
    private static final int MOST_RUNGS = 3;

    /** For a recipe with so many epochs. */
    public static Halving of(int epochs) {
        int rungs = 1;
        for (int left = epochs; left >= FACTOR && rungs < MOST_RUNGS; left /= FACTOR) {
            rungs++;
        }
        return new Halving(rungs);
    }

    /** Trials that a whole round begins with. */
    public int widest() {
        return (int) Math.pow(FACTOR, rungs - 1.0);
    }

    /** Epochs on a rung of a trial that has so many in all. */
    public int epochs(int all, int rung) {
        int share = (int) Math.pow(FACTOR, rungs - 1.0 - rung);
        return Math.max(1, (all + share - 1) / share);
    }

    /** How many of the trials of a rung go on. */
    public static int promoted(int trials) {
        return Math.max(1, trials / FACTOR);
    }

    /**
     * How many trials a round may begin with so that it ends in time: 0 where not even one can be trained to the end.
     *
     * @param perStart what a training takes beside its epochs
     * @param perEpoch what an epoch takes
     */
    public int affordable(int epochs, Duration perStart, Duration perEpoch, Duration left) {
        for (int trials = widest(); trials > 0; trials--) {
            if (cost(trials, epochs, perStart, perEpoch).compareTo(left) <= 0) {
                return trials;
            }
        }
        return 0;
    }

    private Duration cost(int trials, int epochs, Duration perStart, Duration perEpoch) {
        Duration sum = Duration.ZERO;
        int going = trials;
        for (int rung = 0; rung < rungs; rung++) {
            sum = sum.plus(perStart.plus(perEpoch.multipliedBy(epochs(epochs, rung))).multipliedBy(going));
            going = promoted(going);
        }
        return sum;
    }
}
