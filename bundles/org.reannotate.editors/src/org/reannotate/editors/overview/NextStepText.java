package org.reannotate.editors.overview;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.editors.overview.DatasetOverview.NextStep;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.protocol.words.Percent;

/** What to do next, in one sentence, and on the button that does it. */
final class NextStepText {

	private NextStepText() {
	}

	static String sentence(DatasetOverview overview) {
		return switch (overview.nextStep()) {
		case IMPORT -> Messages.OverviewForm_nextImport;
		case LABEL -> Messages.OverviewForm_nextLabel;
		case SETTLE_DUPLICATES -> bind(Messages.OverviewForm_nextDuplicates, overview.duplicates().conflicts());
		case AUDIT -> Messages.OverviewForm_nextAudit;
		case REVIEW -> bind(Messages.OverviewForm_nextReview, overview.review().issues());
		case TRAIN -> NLS.bind(Messages.OverviewForm_nextTrain, Percent.of(overview.review().agreement().share()));
		case MERGE -> bind(Messages.OverviewForm_nextMerge, overview.review().pairs());
		case CANDIDATES -> bind(Messages.OverviewForm_nextCandidates, overview.review().candidates());
		case AUDIT_AGAIN -> bind(Messages.OverviewForm_nextAuditAgain, overview.review().since());
		case DONE -> Messages.OverviewForm_nextDone;
		};
	}

	private static String bind(String text, Figure figure) {
		return NLS.bind(text, Numbers.of(figure.count()));
	}

	/** The text of the button, or null where the audit button or a menu does it. */
	static @Nullable String button(NextStep step) {
		return switch (step) {
		case IMPORT -> Messages.OverviewForm_import;
		case LABEL, SETTLE_DUPLICATES -> Messages.OverviewForm_showThem;
		case REVIEW, MERGE, CANDIDATES -> Messages.OverviewForm_review;
		case DONE -> Messages.OverviewForm_export;
		case AUDIT, AUDIT_AGAIN, TRAIN -> null;
		};
	}
}
