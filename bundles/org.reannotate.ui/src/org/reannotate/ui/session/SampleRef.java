package org.reannotate.ui.session;

/**
 * A sample in a selection of the workbench.
 *
 * @param session  the dataset; not retained
 * @param sampleId id in its store
 */
public record SampleRef(DatasetSession session, int sampleId) {
}
