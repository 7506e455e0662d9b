package org.reannotate.views.lists;

import java.util.List;

import org.reannotate.core.findings.FindingSet;
import org.reannotate.ui.session.DatasetSession;

/**
 * A list as it was read at one moment.
 *
 * @param audited  whether there are findings at all
 * @param run      the run that they come from
 * @param query    what was asked
 * @param all      all findings of the list, before the filter
 * @param list     what passes
 * @param headline what stands above it
 */
public record ReviewListSnapshot(boolean audited, String run, ListQuery query, List<FindingRow> all, FindingList list,
		String headline) {

	static final ReviewListSnapshot NONE = new ReviewListSnapshot(false, "", ListQuery.OPEN, List.of(),
			FindingList.NONE, "");

	static ReviewListSnapshot read(DatasetSession session, ListSource source, ListQuery query) {
		FindingSet findings = session.findings().set();
		if (findings == null) {
			return NONE;
		}
		var index = session.store().index();
		var taxonomy = session.taxonomy();
		List<FindingRow> all = source.rows(new FindingRows(findings, index, taxonomy));
		String run = findings.run().name();
		FindingList list = new FindingListMaker(all, index, taxonomy).make(query.filter(), query.sort(),
				query.stayingIn(run));
		String headline = source.doubtsLabels() ? Headline.ofLabelIssues(list, all, findings.run())
				: Headline.ofCandidates(list, all);
		return new ReviewListSnapshot(true, run, query, all, list, headline);
	}
}
