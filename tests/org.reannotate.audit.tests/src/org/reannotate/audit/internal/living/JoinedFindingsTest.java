package org.reannotate.audit.internal.living;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;

class JoinedFindingsTest {
    private static final RunRecord RUN = new RunRecord("r", "", "finished", Instant.EPOCH, null, 3, Map.of());

    @Test
    void keepsWhatWasSettledAsItWasAndTakesTheRestFromTheNewer() {
        FindingSet joined = new JoinedFindings(issues(0.1, 11, 12, 13), issues(0.9, 21, 12, 11), Set.of(12, 30)::contains)
                .join(RUN);
        assertEquals(List.of(21, 12, 11), joined.labelIssues().stream().map(LabelIssue::sampleId).toList());
        assertEquals(List.of(0.9, 0.1, 0.9), joined.labelIssues().stream().map(LabelIssue::probabilityWrong).toList());
        assertEquals(List.of(1, 2, 3), joined.labelIssues().stream().map(LabelIssue::rank).toList());
        assertEquals(3, joined.run().lastDecision());
    }

    @Test
    void flagsNothingThatWasSettledWithoutAFinding() {
        FindingSet joined = new JoinedFindings(issues(0.1, 11), issues(0.9, 30, 11), Set.of(30)::contains).join(RUN);
        assertEquals(List.of(11), joined.labelIssues().stream().map(LabelIssue::sampleId).toList());
    }

    @Test
    void keepsCandidatesThatWereSettledAsTheyWere() {
        FindingSet joined = new JoinedFindings(candidates(0.3, 11, 12), candidates(0.8, 12, 21, 30),
                Set.of(11, 30)::contains).join(RUN);
        assertEquals(List.of(12, 11, 21), joined.multiClassCandidates().stream().map(MultiClassCandidate::sampleId).toList());
        assertEquals(List.of(0.8, 0.3, 0.8), joined.multiClassCandidates().stream().map(MultiClassCandidate::score).toList());
    }

    @Test
    void judgesASampleAgainWhoseDecisionWasTakenBack() {
        FindingSet settled = new JoinedFindings(issues(0.1, 11, 12), issues(0.9, 12, 11), Set.of(11)::contains).join(RUN);
        FindingSet open = new JoinedFindings(settled, issues(0.7, 12, 11), sample -> false).join(RUN);
        assertEquals(List.of(0.7, 0.7), open.labelIssues().stream().map(LabelIssue::probabilityWrong).toList());
    }

    @Test
    void staysTheSameHoweverOftenItIsJoined() {
        FindingSet first = new JoinedFindings(issues(0.1, 11, 12, 13), issues(0.9, 21, 12, 11), Set.of(12)::contains)
                .join(RUN);
        FindingSet again = new JoinedFindings(first, issues(0.9, 21, 12, 11), Set.of(12)::contains).join(RUN);
        assertEquals(first.labelIssues(), again.labelIssues());
    }

    private static FindingSet candidates(double score, int... samples) {
        var found = new ArrayList<MultiClassCandidate>();
        for (int sample : samples) {
            found.add(new MultiClassCandidate(0, found.size() + 1, sample, 1, score, List.of(), true));
        }
        return new FindingSet(RUN, List.of(), found, List.of(), SampleScores.none());
    }

    private static FindingSet issues(double probability, int... samples) {
        var issues = new ArrayList<LabelIssue>();
        for (int sample : samples) {
            issues.add(new LabelIssue(0, issues.size() + 1, sample, 1, 2, 0.2, probability, "", false));
        }
        return new FindingSet(RUN, issues, List.of(), List.of(), SampleScores.none());
    }
}
