package org.reannotate.audit.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.analysis.mergeable.MergeablePair;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.internal.run.RunArrays;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.findings.ReasonWords;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.query.SampleIndex;

/** Findings as the store keeps them: rows and columns replaced by the ids of samples and categories. */
public final class FindingSets {
    private static final int NOT_PUBLISHED = 0;

    private final AuditInput input;
    private final RunArrays arrays;
    private final Findings findings;
    private final IntPredicate labelsDiffer;

    /**
     * The findings of one audit.
     *
     * @param labelsDiffer whether a row has duplicates with other labels
     */
    public FindingSets(AuditInput input, RunArrays arrays, Findings findings, IntPredicate labelsDiffer) {
        this.input = input;
        this.arrays = arrays;
        this.findings = findings;
        this.labelsDiffer = labelsDiffer;
    }

    /**
     * All findings whose sample still carries the label that the audit saw.
     *
     * @param now the samples as they are at publication
     */
    public FindingSet current(RunRecord run, SampleIndex now) {
        var fresh = new Freshness(input, now);
        return new FindingSet(run, labelIssues(fresh), multiClass(fresh), mergeable(),
                new ScoreColumns(input, arrays, findings.labelIssues()).toScores());
    }

    private List<LabelIssue> labelIssues(Freshness fresh) {
        LabelIssueResult found = findings.labelIssues();
        var words = new ReasonWords(column -> input.categories().get(column).name());
        var issues = new ArrayList<LabelIssue>();
        for (int rank = 0; rank < found.ranking().length; rank++) {
            int row = found.ranking()[rank];
            if (fresh.is(row)) {
                issues.add(new LabelIssue(NOT_PUBLISHED, issues.size() + 1, input.samples().id(row),
                        category(input.samples().label(row)), category(found.suggested()[row]), found.scores()[row],
                        found.probabilityWrong()[row],
                        words.of(found.reasons().get(rank), labelsDiffer.test(row)), found.pair()[row] >= 0));
            }
        }
        return issues;
    }

    private List<MultiClassCandidate> multiClass(Freshness fresh) {
        var candidates = new ArrayList<MultiClassCandidate>();
        for (var found : findings.multiClass().candidates()) {
            if (fresh.is(found.row())) {
                List<PlausibleCategory> categories = found.categories().stream()
                        .map(plausible -> new PlausibleCategory(category(plausible.category()), plausible.probability()))
                        .toList();
                candidates.add(new MultiClassCandidate(NOT_PUBLISHED, candidates.size() + 1,
                        input.samples().id(found.row()), category(input.samples().label(found.row())), found.score(),
                        categories, found.givenAmong()));
            }
        }
        return candidates;
    }

    private List<MergeableCategories> mergeable() {
        var pairs = new ArrayList<MergeableCategories>();
        for (MergeablePair pair : findings.mergeable().pairs()) {
            pairs.add(new MergeableCategories(NOT_PUBLISHED, pairs.size() + 1, category(pair.a()), category(pair.b()),
                    pair.score(), pair.rateAToB(), pair.rateBToA(), pair.auc(), pair.aucLow(), pair.aucHigh(),
                    pair.pValue(), Recommendation.valueOf(pair.recommendation().name()), pair.accuracyGained()));
        }
        return pairs;
    }

    private int category(int column) {
        return column < 0 ? -1 : input.categories().get(column).id();
    }
}
