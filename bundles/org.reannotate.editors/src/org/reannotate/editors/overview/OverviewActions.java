package org.reannotate.editors.overview;

import org.reannotate.core.query.SampleIndex;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.editors.overview.DatasetOverview.NextStep;

/** What can be done from the overview. UI thread. */
public interface OverviewActions {

	/** Shows the images behind a number. */
	void showImages(ImageQuery images);

	/** The index as it is now. */
	SampleIndex index();

	/** Shows the tree of categories. */
	void showCategories();

	/** Does what the sentence at the top proposes. */
	void take(NextStep step, DatasetOverview overview);

	void startAudit();

	void cancelAudit();

	/** Whether this installation can train. */
	boolean canTrain();

	/** Opens the launch configuration that trains on this dataset. */
	void train();

	/** Tries to read the dataset again. */
	void retry();

	/** Opens the blind check. */
	void checkBlind();

	/** Puts the focus on the first number. */
	void focusNumbers();

	/** Whether the dataset can only be read here. */
	boolean readOnly();
}
