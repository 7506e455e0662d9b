package org.reannotate.benchmarks;

/** Takes the figures of a benchmark as they come. */
@FunctionalInterface
public interface FigureSink {

	/**
	 * Reports one figure.
	 *
	 * @param name  what was measured, without spaces
	 * @param unit  unit, such as {@code s}, {@code x} or {@code MB}; {@code -} for a plain number
	 */
	void figure(String name, double value, String unit);
}
