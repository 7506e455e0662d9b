package org.reannotate.worker.internal.training;

import java.util.List;

import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.UnreadableSample;
import org.reannotate.worker.internal.images.BatchBuffers;
import org.reannotate.worker.internal.images.Pictures;
import org.reannotate.worker.internal.images.Unreadable;

/**
 * What all folds of a run share.
 *
 * @param pictures   kept in memory as far as they fit
 * @param labels     column by row, negative for none
 * @param categories K
 * @param buffers    for batches
 * @param unreadable rows to leave out; grows
 * @param samples    N, by row
 */
public record TrainingData(Pictures pictures, int[] labels, int categories, BatchBuffers buffers,
		Unreadable unreadable, List<RunSample> samples) {

	/** What could not be read so far, in row order. */
	List<UnreadableSample> unreadableSamples() {
		return unreadable.list(samples);
	}
}
