package org.reannotate.store.internal.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/**
 * What findings mean after merges and retirements: a category counts for the one it was merged into, probabilities of
 * one category are summed, and what is no question any more is left out. Nothing is rewritten: a merge that is taken
 * apart brings them back.
 */
final class FindingsNow {

	private static final int SEVERAL = 2;

	private final TaxonomySnapshot taxonomy;

	FindingsNow(TaxonomySnapshot taxonomy) {
		this.taxonomy = taxonomy;
	}

	List<LabelIssue> labelIssues(List<LabelIssue> issues) {
		List<LabelIssue> open = new ArrayList<>(issues.size());
		for (LabelIssue issue : issues) {
			int given = taxonomy.resolve(issue.given());
			int suggested = taxonomy.resolve(issue.suggested());
			if (given != suggested && given != CategoryRecord.NONE && suggested != CategoryRecord.NONE) {
				open.add(new LabelIssue(issue.id(), issue.rank(), issue.sampleId(), given, suggested, issue.score(),
						issue.probabilityWrong(), issue.reason(), issue.folded()));
			}
		}
		return open;
	}

	List<MultiClassCandidate> candidates(List<MultiClassCandidate> candidates) {
		List<MultiClassCandidate> open = new ArrayList<>(candidates.size());
		for (MultiClassCandidate candidate : candidates) {
			MultiClassCandidate now = candidate(candidate);
			if (now != null) {
				open.add(now);
			}
		}
		return open;
	}

	private @Nullable MultiClassCandidate candidate(MultiClassCandidate candidate) {
		Map<Integer, Double> sums = new LinkedHashMap<>();
		for (PlausibleCategory category : candidate.categories()) {
			int id = taxonomy.resolve(category.categoryId());
			if (id != CategoryRecord.NONE) {
				sums.merge(id, category.probability(), Double::sum);
			}
		}
		if (sums.size() < SEVERAL) {
			return null;
		}
		List<PlausibleCategory> categories = new ArrayList<>();
		sums.forEach((id, probability) -> categories.add(new PlausibleCategory(id, probability)));
		categories.sort(Comparator.comparingDouble(PlausibleCategory::probability).reversed());
		int given = taxonomy.resolve(candidate.given());
		return new MultiClassCandidate(candidate.id(), candidate.rank(), candidate.sampleId(), given, candidate.score(),
				categories, sums.containsKey(given));
	}

	/** Pairs of which one was merged or retired are settled: what was measured is not about the categories of today. */
	List<MergeableCategories> mergeable(List<MergeableCategories> pairs) {
		return pairs.stream().filter(pair -> taxonomy.resolve(pair.categoryA()) == pair.categoryA()
				&& taxonomy.resolve(pair.categoryB()) == pair.categoryB()).toList();
	}
}
