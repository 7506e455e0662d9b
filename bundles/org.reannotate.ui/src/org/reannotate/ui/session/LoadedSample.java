package org.reannotate.ui.session;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.SampleRecord;

/**
 * A sample as it was read from the store.
 *
 * @param image its file; null where the path leads out of the dataset
 */
public record LoadedSample(SampleRecord record, @Nullable Path image) {
}
