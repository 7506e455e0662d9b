package org.reannotate.analysis.internal.labelissues;

/** Whether a model is too weak to be believed: such a model finds little and sounds sure. */
final class WeakModel {

	private static final double LOWEST_ACCURACY = 0.6;

	private WeakModel() {
	}

	/** Accuracy under 0.6 or under twice chance; with two or three categories: nearer to chance than to perfection. */
	static boolean isWeak(double accuracy, int categories) {
		double chance = 1.0 / categories;
		double twiceChance = Math.min(2 * chance, (1 + chance) / 2);
		return accuracy < Math.max(LOWEST_ACCURACY, twiceChance);
	}
}
