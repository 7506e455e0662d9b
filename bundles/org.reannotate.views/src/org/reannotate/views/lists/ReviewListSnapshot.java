package org.reannotate.views.lists;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.query.FindingKind;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SessionFindings;

/**
 * A list as it was read at one moment.
 *
 * @param audited  whether there are findings at all
 * @param run      the run that they come from
 * @param query    what was asked
 * @param all      all findings of the list, before the filter
 * @param list     what passes
 * @param headline what stands above it
 * @param seen     the findings that it was made of
 * @param news     what newer findings of the same run would change
 */
public record ReviewListSnapshot(boolean audited, String run, ListQuery query, List<FindingRow> all, FindingList list,
		String headline, @Nullable FindingSet seen, FindingNews news) {

	static final ReviewListSnapshot NONE = new ReviewListSnapshot(false, "", ListQuery.OPEN, List.of(),
			FindingList.NONE, "", null, FindingNews.NONE);

	static ReviewListSnapshot read(DatasetSession session, ListSource source, ListQuery query) {
		SessionFindings current = session.findings();
		FindingSet newest = current.set();
		if (newest == null) {
			return NONE;
		}
		var index = session.store().index();
		var taxonomy = session.taxonomy();
		FindingSet findings = newest;
		List<FindingRow> all = source.rows(new FindingRows(newest, index, taxonomy));
		FindingNews news = FindingNews.NONE;
		FindingSet seen = query.seen();
		if (seen != null && seen != newest && seen.run().name().equals(newest.run().name())) {
			List<FindingRow> before = source.rows(new FindingRows(seen, index, taxonomy));
			news = FindingNews.between(before, all);
			findings = news.isNone() ? newest : seen;
			all = news.isNone() ? all : SeenRows.of(before, current.suggestions(taxonomy, source.listed()));
		}
		String run = findings.run().name();
		FindingList list = new FindingListMaker(all, index, taxonomy).make(query.filter(), query.sort(),
				query.stayingIn(run));
		String headline = source.listed() == FindingKind.LABEL_ISSUE ? Headline.ofLabelIssues(list, all, findings.run())
				: Headline.ofCandidates(list, all);
		return new ReviewListSnapshot(true, run, query, all, list, headline, findings, news);
	}
}
