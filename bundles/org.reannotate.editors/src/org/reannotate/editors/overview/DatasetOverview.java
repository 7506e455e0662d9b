package org.reannotate.editors.overview;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.blind.LabelQuality;
import org.reannotate.core.findings.RunRecord;

/**
 * A dataset at a glance, at one moment.
 *
 * @param name         of the dataset
 * @param images       present ones
 * @param categories   that carry images
 * @param review       what the last audit left to do
 * @param decided      images that somebody has decided about
 * @param excluded     images that somebody took out
 * @param files        what is wrong with images as such
 * @param duplicates   groups of duplicates
 * @param quality      what blind answers say of the labels
 * @param distribution images by category and split
 * @param runs         the last ones, newest first
 */
public record DatasetOverview(String name, Figure images, int categories, Review review, Figure decided,
		Figure excluded, Files files, DuplicateFigures duplicates, LabelQuality quality, Distribution distribution, List<RunLine> runs) {

	public DatasetOverview {
		runs = List.copyOf(runs);
	}

	/**
	 * What the last audit left to do.
	 *
	 * @param issues     probably wrong labels that nobody has decided about
	 * @param candidates multi-class candidates that nobody has decided about
	 * @param pairs      pairs of categories that are recommended to be merged and are not yet
	 * @param since      images that somebody has decided about since then
	 * @param agreement  of the labels and the model that the findings come from
	 * @param run        where the findings come from; null before the first audit
	 */
	public record Review(Figure issues, Figure candidates, Figure pairs, Figure since, ModelAgreement agreement,
			@Nullable RunRecord run) {
	}

	/**
	 * What is wrong with images as such.
	 *
	 * @param unlabelled present, without a label
	 * @param unreadable present, cannot be decoded
	 * @param missing    not found by the last import
	 * @param asked      flagged to be looked at by a colleague
	 */
	public record Files(Figure unlabelled, Figure unreadable, Figure missing, Figure asked) {
	}

	/** What the person does best next. */
	public NextStep nextStep() {
		if (images.count() == 0) {
			return NextStep.IMPORT;
		}
		if (categories < 2) {
			return NextStep.LABEL;
		}
		if (review.run() == null) {
			return duplicates.conflicts().count() > 0 ? NextStep.SETTLE_DUPLICATES : NextStep.AUDIT;
		}
		if (review.issues().count() > 0) {
			return NextStep.REVIEW;
		}
		if (review.agreement().weak()) {
			return NextStep.TRAIN;
		}
		if (review.pairs().count() > 0) {
			return NextStep.MERGE;
		}
		if (review.candidates().count() > 0) {
			return NextStep.CANDIDATES;
		}
		return review.since().count() > 0 ? NextStep.AUDIT_AGAIN : NextStep.DONE;
	}

	/** What to do next. */
	public enum NextStep {
		IMPORT, LABEL, SETTLE_DUPLICATES, AUDIT, REVIEW, TRAIN, MERGE, CANDIDATES, AUDIT_AGAIN, DONE
	}
}
