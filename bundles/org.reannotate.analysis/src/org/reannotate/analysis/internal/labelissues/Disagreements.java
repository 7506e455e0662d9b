package org.reannotate.analysis.internal.labelissues;

/**
 * How many of some samples were given another category than the predicted one.
 *
 * @param count   those that were
 * @param samples all of them
 */
record Disagreements(int count, int samples) {

	static Disagreements none() {
		return new Disagreements(0, 0);
	}

	/** With the labels from {@code from} to {@code to - 1}, all predicted as the category. */
	Disagreements with(int[] given, int from, int to, int category) {
		int more = 0;
		for (int i = from; i < to; i++) {
			more += given[i] == category ? 0 : 1;
		}
		return new Disagreements(count + more, samples + to - from);
	}

	/** What is left without a part of these samples. */
	Disagreements without(Disagreements part) {
		return new Disagreements(count - part.count, samples - part.samples);
	}

	/** Their share, counted with half a disagreement more so that it is never 0. */
	double rate() {
		return (count + 0.5) / (samples + 1);
	}

	/** Whether the other samples disagree more often than these do, by so many standard errors. */
	boolean isExceededBy(Disagreements other, double standardErrors) {
		if (other.samples == 0) {
			return false;
		}
		double variance = rate() * (1 - rate()) * (1.0 / other.samples + 1.0 / samples);
		return other.count / (double) other.samples - rate() > standardErrors * Math.sqrt(variance);
	}
}
