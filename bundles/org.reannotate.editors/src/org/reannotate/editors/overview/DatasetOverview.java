package org.reannotate.editors.overview;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.ui.charts.CategoryBars;

/**
 * A dataset at a glance, at one moment.
 *
 * @param name         of the dataset
 * @param location     its folder, for people
 * @param images       present ones
 * @param categories   that carry images
 * @param unlabelled   present images without a label
 * @param unreadable   present images that cannot be decoded
 * @param missing      images that the last import did not find
 * @param openIssues   probably wrong labels that nobody has decided about
 * @param openCandidates multi-class candidates that nobody has decided about
 * @param pairs        pairs of categories that are recommended to be merged
 * @param decided      images that somebody has decided about
 * @param duplicates   groups of duplicates
 * @param conflicts    groups of duplicates whose labels differ
 * @param distribution images by category and split, largest category first
 * @param lastRun      the run that the findings come from, else the newest one; null before the first
 */
public record DatasetOverview(String name, String location, int images, int categories, int unlabelled, int unreadable,
		int missing, int openIssues, int openCandidates, int pairs, int decided, int duplicates, int conflicts,
		CategoryBars distribution, @Nullable RunRecord lastRun) {

	/** What the person does best next. */
	public NextStep nextStep() {
		if (images == 0) {
			return NextStep.IMPORT;
		}
		if (categories < 2) {
			return NextStep.LABEL;
		}
		if (lastRun == null) {
			return NextStep.AUDIT;
		}
		if (openIssues > 0) {
			return NextStep.REVIEW;
		}
		return decided > 0 ? NextStep.AUDIT_AGAIN : NextStep.DONE;
	}

	/** What to do next. */
	public enum NextStep {
		IMPORT, LABEL, AUDIT, REVIEW, AUDIT_AGAIN, DONE
	}

	/** Names of the splits as the chart shows them; one empty name where there are none. */
	public List<String> splits() {
		return distribution.series();
	}
}
