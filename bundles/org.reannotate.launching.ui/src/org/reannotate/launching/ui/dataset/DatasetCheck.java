package org.reannotate.launching.ui.dataset;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.ui.session.DatasetSession;

/**
 * What was found about settings.
 *
 * @param settings       what was looked at
 * @param session        the open dataset, retained by whoever checks; null where there is none
 * @param datasetProblem what is wrong with the dataset, or null
 * @param recipeProblem  what is wrong with what the recipe names, or null
 * @param summary        what takes part; null where there is no dataset
 */
public record DatasetCheck(@Nullable TrainingSettings settings, @Nullable DatasetSession session,
		@Nullable String datasetProblem, @Nullable String recipeProblem, @Nullable DataSummary summary) {

	/** Nothing was looked at yet. */
	public static final DatasetCheck NONE = new DatasetCheck(null, null, null, null, null);
}
