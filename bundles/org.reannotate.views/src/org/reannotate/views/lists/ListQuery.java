package org.reannotate.views.lists;

import java.util.Set;

/**
 * What a list view was asked to show. Immutable; made on the UI thread, read by the job.
 *
 * @param staying samples that stay on the list whatever is decided about them: nothing may jump under the person's hands
 * @param run     the run whose list they are on
 */
record ListQuery(ListFilter filter, ListSort sort, Set<Integer> staying, String run) {

	static final ListQuery OPEN = new ListQuery(ListFilter.OPEN, ListSort.MOST_URGENT, Set.of(), "");

	ListQuery {
		staying = Set.copyOf(staying);
	}

	/** Asked anew: only what passes the filter now is shown. */
	ListQuery with(ListFilter other) {
		return new ListQuery(other, sort, Set.of(), run);
	}

	ListQuery with(ListSort other) {
		return new ListQuery(filter, other, staying, run);
	}

	/** The same question while these samples are on the screen. */
	ListQuery staying(Set<Integer> shown, String ofRun) {
		return new ListQuery(filter, sort, shown, ofRun);
	}

	/** What stays when the findings of a run are listed. */
	Set<Integer> stayingIn(String listed) {
		return run.equals(listed) ? staying : Set.of();
	}
}
