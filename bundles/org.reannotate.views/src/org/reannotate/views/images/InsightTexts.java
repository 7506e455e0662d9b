package org.reannotate.views.images;

/** What the views about a run say while there is nothing to show; the link in each starts an audit. */
public final class InsightTexts {

	private InsightTexts() {
	}

	/** Before the first run. */
	public static String noRun() {
		return Messages.InsightTexts_noRun;
	}

	/** The run knows none of the labelled images. */
	public static String noImages() {
		return Messages.InsightTexts_noImages;
	}
}
