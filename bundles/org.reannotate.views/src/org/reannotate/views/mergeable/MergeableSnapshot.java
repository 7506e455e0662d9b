package org.reannotate.views.mergeable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.insight.Insights;
import org.reannotate.audit.insight.RunInsight;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SessionTaxonomy;
import org.reannotate.views.mergeable.MergeRow.Merged;
import org.reannotate.views.mergeable.MergeRow.Pair;

/**
 * What the view lists.
 *
 * @param insight  to look into pairs; null before the first run
 * @param taxonomy the names
 * @param rows     pairs, most mergeable first, then merges that hold, newest first
 */
record MergeableSnapshot(@Nullable RunInsight insight, SessionTaxonomy taxonomy, MergeRows rows) {

	/** Reads what is to be listed. Not on the UI thread. */
	static MergeableSnapshot read(DatasetSession session, Insights insights) throws DatasetException {
		SessionTaxonomy taxonomy = new SessionTaxonomy(session.store().categories(), null);
		Map<Integer, Integer> counts = session.store().index().countByCategory(SampleFilter.ALL);
		var rows = new ArrayList<MergeRow>(pairs(session.findings().set(), taxonomy, counts));
		rows.addAll(merges(session.store().merges(), taxonomy, counts));
		return new MergeableSnapshot(insights.of(session.store()), taxonomy, new MergeRows(rows));
	}

	/** The pairs whose two sides are still two; of those that have become the same pair the first one. */
	static List<MergeRow> pairs(@Nullable FindingSet found, SessionTaxonomy taxonomy, Map<Integer, Integer> counts) {
		var rows = new ArrayList<MergeRow>();
		for (MergeableCategories pair : found == null ? List.<MergeableCategories>of() : found.mergeableCategories()) {
			int a = taxonomy.resolve(pair.categoryA());
			int b = taxonomy.resolve(pair.categoryB());
			if (a != b && stands(taxonomy, a) && stands(taxonomy, b) && !listed(rows, a, b)) {
				rows.add(new Pair(pair, a, b, taxonomy.path(a), taxonomy.path(b), counts.getOrDefault(a, 0),
						counts.getOrDefault(b, 0)));
			}
		}
		return rows;
	}

	private static boolean stands(SessionTaxonomy taxonomy, int id) {
		CategoryRecord record = taxonomy.category(id);
		return record != null && !record.merged();
	}

	private static boolean listed(List<MergeRow> rows, int a, int b) {
		return new MergeRows(rows).indexOf(a, b) >= 0;
	}

	private static List<MergeRow> merges(List<CategoryMerge> merges, SessionTaxonomy taxonomy, Map<Integer, Integer> counts) {
		var rows = new ArrayList<MergeRow>();
		for (CategoryMerge merge : merges) {
			if (merge.active() && !merge.retirement()) {
				String from = merge.from().stream().map(taxonomy::path).collect(Collectors.joining(", "));
				rows.add(0, new Merged(merge, from + "  \u2192  " + taxonomy.path(merge.into()),
						counts.getOrDefault(taxonomy.resolve(merge.into()), 0)));
			}
		}
		return rows;
	}
}
