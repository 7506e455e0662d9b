package org.reannotate.views.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.session.SessionTaxonomy;

/** Joins the findings of a run with the samples as they are now. From memory. */
public final class FindingRows {

	private final FindingSet findings;
	private final SampleIndex index;
	private final SessionTaxonomy taxonomy;

	public FindingRows(FindingSet findings, SampleIndex index, SessionTaxonomy taxonomy) {
		this.findings = findings;
		this.index = index;
		this.taxonomy = taxonomy;
	}

	/** The probably wrong labels, most urgent first, those of mergeable pairs last. Images that are gone are left out. */
	public List<FindingRow> labelIssues() {
		var rows = new ArrayList<FindingRow>(findings.labelIssues().size());
		for (LabelIssue issue : findings.labelIssues()) {
			int row = index.row(issue.sampleId());
			if (row >= 0 && !index.missing(row)) {
				rows.add(row(issue, row));
			}
		}
		return rows;
	}

	private FindingRow row(LabelIssue issue, int row) {
		int suggested = taxonomy.resolve(issue.suggested());
		var categories = new LinkedHashSet<>(List.of(suggested, taxonomy.resolve(issue.given())));
		return row(issue.sampleId(), issue.rank(), row, suggested, issue.probabilityWrong(), issue.reason(), categories,
				issue.folded());
	}

	/** The images that could belong to several categories, most urgent first. Images that are gone are left out. */
	public List<FindingRow> candidates() {
		var rows = new ArrayList<FindingRow>(findings.multiClassCandidates().size());
		for (MultiClassCandidate candidate : findings.multiClassCandidates()) {
			int row = index.row(candidate.sampleId());
			if (row >= 0 && !index.missing(row)) {
				rows.add(row(candidate, row));
			}
		}
		return rows;
	}

	private FindingRow row(MultiClassCandidate candidate, int row) {
		Set<Integer> categories = candidate.categories().stream().map(PlausibleCategory::categoryId)
				.map(taxonomy::resolve).collect(Collectors.toCollection(LinkedHashSet::new));
		int given = taxonomy.resolve(candidate.given());
		int suggested = categories.stream().filter(category -> category != given).findFirst()
				.orElse(CategoryRecord.NONE);
		return row(candidate.sampleId(), candidate.rank(), row, suggested, candidate.score(), words(candidate),
				categories, false);
	}

	private FindingRow row(int sampleId, int rank, int row, int suggested, double probability, String reason,
			Set<Integer> categories, boolean folded) {
		int label = index.category(row);
		var all = new LinkedHashSet<>(categories);
		if (label != CategoryRecord.NONE) {
			all.add(label);
		}
		CategoryPair fold = folded && categories.size() == 2 ? pair(categories) : null;
		return new FindingRow(sampleId, rank, label, suggested, probability, reason, List.copyOf(all), fold,
				index.state(row), settled(row), index.decided(row));
	}

	private static CategoryPair pair(Set<Integer> two) {
		List<Integer> ids = List.copyOf(two);
		return CategoryPair.of(ids.get(0), ids.get(1));
	}

	/**
	 * Whether a person has answered what this run asks: a decision that the run knew is what it learned from, and when it
	 * asks all the same, it is not answered.
	 */
	private boolean settled(int row) {
		return index.state(row) == SampleState.EXCLUDED
				|| index.state(row) != SampleState.OPEN && index.lastDecision(row) > findings.run().lastDecision();
	}

	private String words(MultiClassCandidate candidate) {
		String named = candidate.categories().stream()
				.map(each -> NLS.bind(Messages.FindingRows_share, taxonomy.name(each.categoryId()),
						Percent.of(each.probability())))
				.collect(Collectors.joining(Messages.FindingRows_or));
		return candidate.givenAmong() || candidate.given() == CategoryRecord.NONE
				? NLS.bind(Messages.FindingRows_could, named)
				: NLS.bind(Messages.FindingRows_couldBut, named, taxonomy.name(candidate.given()));
	}
}
