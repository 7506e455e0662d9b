package org.reannotate.editors.sample.why;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.protocol.words.Percent;

/** A finding in sentences, with its numbers. */
public final class FindingWords {

	private static final int SEVERAL = 3;

	private FindingWords() {
	}

	/**
	 * What is doubted about an image.
	 *
	 * @param names of categories by their ids
	 * @return sentences; empty where nothing is doubted
	 */
	public static List<String> of(@Nullable LabelIssue issue, @Nullable MultiClassCandidate candidate,
			IntFunction<String> names) {
		List<String> sentences = new ArrayList<>();
		if (issue != null) {
			if (!issue.reason().isBlank()) {
				sentences.add(NLS.bind(Messages.FindingWords_sentence, issue.reason().strip()));
			}
			sentences.add(issue(issue, names));
			if (issue.folded()) {
				sentences.add(Messages.FindingWords_folded);
			}
		}
		if (candidate != null) {
			sentences.add(candidate(candidate, names));
		}
		return sentences;
	}

	private static String issue(LabelIssue issue, IntFunction<String> names) {
		String text = issue.given() < 0 ? Messages.FindingWords_unlabelled : Messages.FindingWords_issue;
		return NLS.bind(text, new Object[] { names.apply(issue.given()), names.apply(issue.suggested()),
				Percent.of(issue.probabilityWrong()), score(issue.score()) });
	}

	private static String candidate(MultiClassCandidate candidate, IntFunction<String> names) {
		List<PlausibleCategory> plausible = candidate.categories();
		String list = plausible.stream().limit(SEVERAL)
				.map(category -> NLS.bind(Messages.FindingWords_plausible, names.apply(category.categoryId()), Percent.of(category.probability())))
				.reduce((one, other) -> NLS.bind(Messages.FindingWords_and, one, other)).orElse("");
		String text = candidate.givenAmong() ? Messages.FindingWords_candidate : Messages.FindingWords_candidateWithout;
		return NLS.bind(text, new Object[] { list, score(candidate.score()), names.apply(candidate.given()) });
	}

	private static String score(double score) {
		return Numbers.of(score, 2);
	}
}
