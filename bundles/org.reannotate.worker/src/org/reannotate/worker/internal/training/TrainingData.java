package org.reannotate.worker.internal.training;

import java.util.List;

import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.UnreadableSample;
import org.reannotate.worker.internal.images.BatchBuffers;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.images.Pictures;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.labels.Labels;

/**
 * What all networks of a run share.
 *
 * @param pictures      kept in memory as far as they fit
 * @param normalization from pixels to what the networks want to see
 * @param labels        of all rows
 * @param buffers       for batches
 * @param unreadable    rows to leave out; grows
 * @param samples       N, by row
 */
public record TrainingData(Pictures pictures, Normalization normalization, Labels labels, BatchBuffers buffers,
		Unreadable unreadable, List<RunSample> samples) {

	/** What could not be read so far, in row order. */
	List<UnreadableSample> unreadableSamples() {
		return unreadable.list(samples);
	}
}
