package org.reannotate.audit.internal.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.Finding;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * The findings that people answered with "the label is right", by sample. The same question is not asked twice; another
 * one is: when a run suggests another category, or when the probability in question moved by {@value #MOVED} or more.
 * Categories that were merged since count as what they were merged into.
 */
public final class KeptAnswers {
    /** From this change of a probability on, in either direction, the question is another one. */
    static final double MOVED = 0.2;
    private static final double ROUNDING = 1e-9;

    private final Map<Integer, LabelIssue> issues = new HashMap<>();
    private final Map<Integer, MultiClassCandidate> candidates = new HashMap<>();
    private final Map<Integer, Integer> merged = new HashMap<>();

    /** Answers to these findings, in a dataset with these categories. */
    public KeptAnswers(List<Finding> kept, List<CategoryRecord> categories) {
        for (Finding finding : kept) {
            if (finding instanceof LabelIssue issue) {
                issues.put(issue.sampleId(), issue);
            } else if (finding instanceof MultiClassCandidate candidate) {
                candidates.put(candidate.sampleId(), candidate);
            }
        }
        categories.stream().filter(CategoryRecord::merged)
                .forEach(category -> merged.put(category.id(), category.mergedInto()));
    }

    /** The answers that hold in a store now. */
    public static KeptAnswers read(DatasetStore store) throws DatasetException {
        return new KeptAnswers(store.keptFindings(), store.categories());
    }

    /**
     * Whether a label issue about a sample whose label was confirmed is a new question. A label that was confirmed
     * without looking at an issue is not doubted again.
     */
    boolean asksAnew(int sampleId, int suggested, double probabilityWrong) {
        LabelIssue answered = issues.get(sampleId);
        return answered != null && (resolve(answered.suggested()) != suggested
                || moved(answered.probabilityWrong(), probabilityWrong));
    }

    /**
     * Whether a multi-class candidate about a sample whose label was confirmed is a new question: unless the label was
     * kept looking at a candidate with the same categories at about the same probabilities. A candidate that does not
     * name the label asks whether it is right, which was answered; one that does asks for further categories.
     *
     * @param labelAmong whether the label is one of the categories
     */
    boolean asksAnew(int sampleId, boolean labelAmong, List<PlausibleCategory> categories) {
        MultiClassCandidate answered = candidates.get(sampleId);
        if (answered == null) {
            return labelAmong;
        }
        var before = new HashMap<Integer, Double>();
        answered.categories().forEach(each -> before.merge(resolve(each.categoryId()), each.probability(), Double::sum));
        var named = new HashSet<Integer>();
        for (PlausibleCategory now : categories) {
            Double then = before.get(now.categoryId());
            if (then == null || named.add(now.categoryId()) && moved(then, now.probability())) {
                return true;
            }
        }
        return false;
    }

    private static boolean moved(double then, double now) {
        return Math.abs(now - then) >= MOVED - ROUNDING;
    }

    /** A dataset's merges may follow one another. */
    private int resolve(int category) {
        int resolved = category;
        for (int step = 0; step <= merged.size() && merged.containsKey(resolved); step++) {
            resolved = merged.get(resolved);
        }
        return resolved;
    }
}
