package org.reannotate.audit.internal.living;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.RunRecord;

/**
 * Newer findings joined with what people have settled since the run: a sample that they decided about trained the heads,
 * but is not judged again by them, so what was found about it stays as it was, and nothing is added.
 *
 * @param before as they are published
 * @param newer by heads that know today's labels
 * @param settled whether a person has decided about a sample since the run
 */
record JoinedFindings(FindingSet before, FindingSet newer, IntPredicate settled) {

    /** The findings to publish, as an update of the run that is recorded like this. */
    FindingSet join(RunRecord run) {
        return new FindingSet(run,
                join(before.labelIssues(), newer.labelIssues(), LabelIssue::sampleId, LabelIssue::rank,
                        JoinedFindings::ranked),
                join(before.multiClassCandidates(), newer.multiClassCandidates(), MultiClassCandidate::sampleId,
                        MultiClassCandidate::rank, JoinedFindings::ranked),
                newer.mergeableCategories(), newer.scores());
    }

    private <T> List<T> join(List<T> old, List<T> recent, ToIntFunction<T> sample, ToIntFunction<T> rank,
            BiFunction<T, Integer, T> ranked) {
        var all = new ArrayList<T>();
        recent.stream().filter(finding -> !settled.test(sample.applyAsInt(finding))).forEach(all::add);
        old.stream().filter(finding -> settled.test(sample.applyAsInt(finding))).forEach(all::add);
        all.sort(Comparator.comparingInt(rank));
        var joined = new ArrayList<T>();
        for (T finding : all) {
            joined.add(ranked.apply(finding, joined.size() + 1));
        }
        return joined;
    }

    private static LabelIssue ranked(LabelIssue issue, int rank) {
        return new LabelIssue(issue.id(), rank, issue.sampleId(), issue.given(), issue.suggested(), issue.score(),
                issue.probabilityWrong(), issue.reason(), issue.folded());
    }

    private static MultiClassCandidate ranked(MultiClassCandidate found, int rank) {
        return new MultiClassCandidate(found.id(), rank, found.sampleId(), found.given(), found.score(),
                found.categories(), found.givenAmong());
    }
}
