package org.reannotate.worker.internal.refit;

import java.util.List;

import org.reannotate.protocol.run.RunSample;

/**
 * What the rows of a split are for; without a split each is for everything.
 *
 * @param samples by row
 * @param split   whether there is one
 * @param counted the part that the accuracy is told of
 */
record Parts(List<RunSample> samples, boolean split, int counted) {

	/** As a run tells it: of the test part, or of the validation part where there is no other. */
	static Parts of(List<RunSample> samples, boolean split) {
		boolean tested = samples.stream().anyMatch(sample -> sample.label() >= 0 && sample.fold() == RunSample.TEST);
		return new Parts(samples, split, tested ? RunSample.TEST : RunSample.VALIDATION);
	}

	/** Whether something may be chosen by a row: not by one of the test part. */
	boolean isFitted(int row) {
		return !split || samples.get(row).fold() == RunSample.VALIDATION;
	}

	/** Whether the accuracy tells of a row. */
	boolean isCounted(int row) {
		return !split || samples.get(row).fold() == counted;
	}
}
