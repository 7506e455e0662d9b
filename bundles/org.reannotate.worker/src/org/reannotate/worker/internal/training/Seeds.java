package org.reannotate.worker.internal.training;

import java.util.SplittableRandom;

/** Seeds that follow from the recipe's seed and from what they are for, not from the order they are asked in. */
record Seeds(long seed, int fold) {

	private static final long FIRST = 0x9E3779B97F4A7C15L;
	private static final long SECOND = 0xBF58476D1CE4E5B9L;

	/** For the network's initial parameters. */
	long network() {
		return mix(seed, fold, -1);
	}

	/** For what the engine draws in an epoch: dropout. */
	long engine(int epoch) {
		return mix(seed, fold, -3L - epoch);
	}

	/** For the rows that are held back from training. */
	SplittableRandom heldBack() {
		return new SplittableRandom(mix(mix(seed, fold, -4), -5, 0));
	}

	/** For the order of an epoch. */
	SplittableRandom order(int epoch) {
		return new SplittableRandom(mix(mix(seed, fold, epoch), -2, 0));
	}

	/** For the changes to one picture in one epoch. */
	SplittableRandom picture(int epoch, int row) {
		return new SplittableRandom(mix(mix(seed, fold, epoch), row, 1));
	}

	private static long mix(long a, long b, long c) {
		long z = a + FIRST * (b + 1);
		z = (z ^ (z >>> 30)) * SECOND + c * FIRST;
		return z ^ (z >>> 27);
	}
}
