package org.reannotate.benchmarks.analysis;

import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.benchmarks.FigureSink;

/** Sums up, set after set, what was told of samples and what is true. */
final class Reliability {

	private static final int BINS = 10;
	private static final double MOST_OF_A_SET = 200;

	private final double[] told = new double[BINS];
	private final double[] wrong = new double[BINS];
	private final double[] samples = new double[BINS];
	private int sets;
	private int held;

	/** Counts a set whose truth is known among some of its samples. */
	void add(LabelIssueResult result, boolean[] truth, boolean[] among) {
		double[] toldHere = new double[BINS];
		double[] wrongHere = new double[BINS];
		double[] samplesHere = new double[BINS];
		for (int i = 0; i < truth.length; i++) {
			if (among[i]) {
				double probability = result.probabilityWrong()[i];
				int bin = Math.min(BINS - 1, (int) (BINS * probability));
				toldHere[bin] += probability;
				wrongHere[bin] += truth[i] ? 1 : 0;
				samplesHere[bin]++;
			}
		}
		for (int bin = 0; bin < BINS; bin++) {
			double weight = Math.min(1, MOST_OF_A_SET / Math.max(1, samplesHere[bin]));
			told[bin] += weight * toldHere[bin];
			wrong[bin] += weight * wrongHere[bin];
			samples[bin] += weight * samplesHere[bin];
		}
		if (result.flagCount() > 0) {
			double precision = Quality.precision(result.flags(), truth, among);
			held += result.precision().low() <= precision && precision <= result.precision().high() ? 1 : 0;
			sets++;
		}
	}

	void report(String name, FigureSink sink) {
		double off = 0;
		double all = 0;
		for (int bin = 0; bin < BINS; bin++) {
			if (samples[bin] > 0) {
				String tenth = name + ".tenth" + (bin + 1);
				sink.figure(tenth + ".told", told[bin] / samples[bin], "-");
				sink.figure(tenth + ".wrong", wrong[bin] / samples[bin], "-");
				sink.figure(tenth + ".samples", Math.rint(samples[bin]), "samples");
			}
			off += Math.abs(told[bin] - wrong[bin]);
			all += samples[bin];
		}
		sink.figure(name + ".mean_error", off / all, "-");
		sink.figure(name + ".sets", sets, "sets");
		sink.figure(name + ".interval_held", held, "sets");
	}
}
