package org.reannotate.views.lists;

/**
 * What a list view was asked to show. Immutable; made on the UI thread, read by the job.
 *
 * @param staying where samples stay whatever is decided about them: nothing may jump under the person's hands
 * @param run     the run whose list they are on
 */
record ListQuery(ListFilter filter, ListSort sort, Places staying, String run) {

	static final ListQuery OPEN = new ListQuery(ListFilter.OPEN, ListSort.MOST_URGENT, Places.NONE, "");

	/** Asked anew: only what passes the filter now is shown. */
	ListQuery with(ListFilter other) {
		return new ListQuery(other, sort, Places.NONE, run);
	}

	/** Asked anew, in another order. */
	ListQuery with(ListSort other) {
		return new ListQuery(filter, other, Places.NONE, run);
	}

	/** The same question while these samples are on the screen. */
	ListQuery staying(Places shown, String ofRun) {
		return new ListQuery(filter, sort, shown, ofRun);
	}

	/** What stays when the findings of a run are listed. */
	Places stayingIn(String listed) {
		return run.equals(listed) ? staying : Places.NONE;
	}
}
