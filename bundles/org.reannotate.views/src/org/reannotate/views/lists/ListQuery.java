package org.reannotate.views.lists;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.findings.FindingSet;

/**
 * What a list view was asked to show. Immutable; made on the UI thread, read by the job.
 *
 * @param staying where samples stay whatever is decided about them: nothing may jump under the person's hands
 * @param run     the run whose list they are on
 * @param seen    the findings that the person looks at; newer ones of the same run are offered, not put under their hands.
 *                Null: the newest
 */
record ListQuery(ListFilter filter, ListSort sort, Places staying, String run, @Nullable FindingSet seen) {

	static final ListQuery OPEN = new ListQuery(ListFilter.OPEN, ListSort.MOST_URGENT, Places.NONE, "", null);

	/** Asked anew: only what passes the filter now is shown. */
	ListQuery with(ListFilter other) {
		return new ListQuery(other, sort, Places.NONE, run, null);
	}

	/** Asked anew, in another order. */
	ListQuery with(ListSort other) {
		return new ListQuery(filter, other, Places.NONE, run, null);
	}

	/** The same question while these samples are on the screen. */
	ListQuery staying(Places shown, String ofRun, @Nullable FindingSet ofFindings) {
		return new ListQuery(filter, sort, shown, ofRun, ofFindings);
	}

	/** What stays when the findings of a run are listed. */
	Places stayingIn(String listed) {
		return run.equals(listed) ? staying : Places.NONE;
	}
}
