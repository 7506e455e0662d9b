package org.reannotate.views.comparison;

import org.reannotate.protocol.run.RunFolder;

/**
 * A run with its figures, to be put beside others; a figure that it has not is NaN.
 *
 * @param finished    whether its predictions can be compared
 * @param validation  accuracy on the validation part of a split
 * @param outOfSample accuracy on images that were not learnt from
 * @param health      share of labels that are probably right
 * @param seconds     that it took
 * @param speed       images a second while it trained; NaN until its log was read
 */
public record RunFigures(String name, RunFolder folder, boolean active, boolean finished, double validation,
		double outOfSample, double health, double seconds, double speed) {

	RunFigures withSpeed(double read) {
		return new RunFigures(name, folder, active, finished, validation, outOfSample, health, seconds, read);
	}
}
