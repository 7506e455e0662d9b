package org.reannotate.audit.internal.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.analysis.labelissues.Reason;
import org.reannotate.analysis.multiclass.MultiClassCandidate;
import org.reannotate.analysis.multiclass.MultiClassResult;
import org.reannotate.analysis.multiclass.PlausibleCategory;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.result.AuditSamples;
import org.reannotate.core.decisions.SampleState;

/**
 * Takes out of the lists what people have answered: labels they confirmed and further categories they already gave,
 * unless this run asks something else than the one they answered ({@link KeptAnswers}). What is left out of a list
 * keeps its score.
 */
final class Settled {
    private final AuditInput input;
    private final KeptAnswers kept;
    private final BitSet unreadable = new BitSet();
    private final TaxonomyTree taxonomy;

    private Settled(AuditInput input, KeptAnswers kept, int[] unreadableRows) {
        this.input = input;
        this.kept = kept;
        this.taxonomy = new TaxonomyTree(input.parents());
        IntStream.of(unreadableRows).forEach(unreadable::set);
    }

    static Findings without(Findings all, AuditInput input, KeptAnswers kept, int[] unreadableRows) {
        var settled = new Settled(input, kept, unreadableRows);
        return new Findings(settled.open(all.labelIssues()), settled.open(all.multiClass()), all.mergeable());
    }

    private LabelIssueResult open(LabelIssueResult all) {
        boolean[] flags = all.flags().clone();
        var ranking = new ArrayList<Integer>();
        var reasons = new ArrayList<Reason>();
        for (int rank = 0; rank < all.ranking().length; rank++) {
            int row = all.ranking()[rank];
            if (answered(row, all)) {
                flags[row] = false;
            } else {
                ranking.add(row);
                reasons.add(all.reasons().get(rank));
            }
        }
        return ranking.size() == all.ranking().length ? all
                : with(all, flags, ranking.stream().mapToInt(row -> row).toArray(), reasons);
    }

    private LabelIssueResult with(LabelIssueResult all, boolean[] flags, int[] ranking, List<Reason> reasons) {
        long flagged = IntStream.range(0, flags.length).filter(row -> flags[row]).count();
        double health = 1 - (double) flagged / Math.max(1, input.labelled());
        return new LabelIssueResult(flags, all.scores(), all.suggested(), all.probabilityWrong(), ranking, all.pair(),
                reasons, all.thresholds(), all.confidentJoint(), all.noiseRate(), all.precision(), all.quality(),
                all.weakModel(), all.accuracy(), health);
    }

    private boolean answered(int row, LabelIssueResult found) {
        return confirmed(row) && !kept.asksAnew(input.samples().id(row), category(found.suggested()[row]),
                found.probabilityWrong()[row]);
    }

    private boolean confirmed(int row) {
        return input.records().get(row).state() == SampleState.CONFIRMED;
    }

    private int category(int column) {
        return input.categories().get(column).id();
    }

    private MultiClassResult open(MultiClassResult all) {
        double[] scores = all.scores().clone();
        unreadable.stream().forEach(row -> scores[row] = 0);
        var candidates = new ArrayList<MultiClassCandidate>();
        for (MultiClassCandidate candidate : all.candidates()) {
            MultiClassCandidate open = unreadable.get(candidate.row()) ? null : open(candidate);
            if (open != null) {
                candidates.add(open);
            }
        }
        return new MultiClassResult(scores, List.copyOf(candidates), all.temperature(), all.thresholds(),
                all.coverage(), all.covered());
    }

    private @Nullable MultiClassCandidate open(MultiClassCandidate candidate) {
        List<PlausibleCategory> categories = taxonomy.lowest(candidate.categories());
        AuditSamples samples = input.samples();
        int row = candidate.row();
        boolean answered = categories.stream().mapToInt(PlausibleCategory::category).allMatch(
                column -> column == samples.label(row) || IntStream.of(samples.further(row)).anyMatch(f -> f == column));
        return categories.size() < 2 || answered || confirmed(row) && !asksAnew(row, categories) ? null
                : new MultiClassCandidate(row, categories, candidate.score(), candidate.givenAmong());
    }

    private boolean asksAnew(int row, List<PlausibleCategory> categories) {
        boolean labelAmong = categories.stream().anyMatch(each -> each.category() == input.samples().label(row));
        return kept.asksAnew(input.samples().id(row), labelAmong, categories.stream().map(
                each -> new org.reannotate.core.findings.PlausibleCategory(category(each.category()), each.probability()))
                .toList());
    }
}
