package org.reannotate.report.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.analysis.mergeable.MergeableResult;
import org.reannotate.analysis.multiclass.MultiClassResult;

/**
 * Everything that was found about N samples in K categories.
 *
 * @param samples names of the N rows
 * @param categories names of the K columns, in order; paths of the taxonomy where it is not flat
 * @param given N; column of the given label, -1 = none; not copied
 * @param probabilities N x K, out of sample
 * @param labelIssues about the same rows and columns
 * @param multiClass about the same rows and columns
 * @param mergeable about the same columns, best first
 * @param duplicates those with different labels first; empty where nothing is known about images
 * @param unreadable files that are in none of the rows, or in rows without a finding
 * @param seconds wall-clock seconds by phase, in the order of the phases
 */
public record Findings(SampleNames samples, List<String> categories, int[] given, ProbabilityMatrix probabilities,
		LabelIssueResult labelIssues, MultiClassResult multiClass, MergeableResult mergeable,
		List<DuplicateSet> duplicates, List<UnreadableFile> unreadable, Map<String, Double> seconds) {

	public Findings {
		categories = List.copyOf(categories);
		duplicates = List.copyOf(duplicates);
		unreadable = List.copyOf(unreadable);
		seconds = Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
	}

	/** The name of a column as the tables print it; empty for -1, a sample without a label. */
	public String category(int column) {
		return column < 0 ? "" : categories.get(column);
	}

	/** Number of samples that carry a label. */
	public int labelled() {
		int count = 0;
		for (int label : given) {
			count += label >= 0 ? 1 : 0;
		}
		return count;
	}

	/** Number of pairs of categories that ought to be one. */
	public int recommendedPairs() {
		return mergeable.recommended().size();
	}
}
