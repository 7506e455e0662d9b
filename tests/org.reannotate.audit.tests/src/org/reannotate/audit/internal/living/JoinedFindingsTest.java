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

    private static FindingSet issues(double probability, int... samples) {
        var issues = new ArrayList<LabelIssue>();
        for (int sample : samples) {
            issues.add(new LabelIssue(0, issues.size() + 1, sample, 1, 2, 0.2, probability, "", false));
        }
        return new FindingSet(RUN, issues, List.of(), List.of(), SampleScores.none());
    }
}
