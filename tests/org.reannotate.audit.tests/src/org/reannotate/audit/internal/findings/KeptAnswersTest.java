package org.reannotate.audit.internal.findings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.taxonomy.CategoryRecord;

class KeptAnswersTest {
    private static final int CAT = 1;
    private static final int DOG = 2;
    private static final int OWL = 3;
    private static final int PUPPY = 4;
    private static final int SAMPLE = 70;

    private final KeptAnswers kept = new KeptAnswers(
            List.of(new LabelIssue(11, 1, SAMPLE, CAT, DOG, 0.1, 0.7, "", false),
                    new MultiClassCandidate(12, 1, SAMPLE, CAT, 0.9, several(CAT, 0.5, PUPPY, 0.4), true)),
            List.of(category(CAT, -1), category(DOG, -1), category(OWL, -1), category(PUPPY, DOG)));

    @Test
    void doesNotAskTheSameQuestionTwice() {
        assertFalse(kept.asksAnew(SAMPLE, DOG, 0.7));
        assertFalse(kept.asksAnew(SAMPLE, DOG, 0.89));
        assertFalse(kept.asksAnew(SAMPLE, DOG, 0.51));
    }

    @Test
    void asksAgainWhenAnotherCategoryIsSuggested() {
        assertTrue(kept.asksAnew(SAMPLE, OWL, 0.7));
    }

    @Test
    void asksAgainWhenTheProbabilityMovedByAFifthEitherWay() {
        assertTrue(kept.asksAnew(SAMPLE, DOG, 0.9));
        assertTrue(kept.asksAnew(SAMPLE, DOG, 0.5));
    }

    @Test
    void doesNotDoubtALabelThatWasConfirmedWithoutAFinding() {
        assertFalse(kept.asksAnew(SAMPLE + 1, DOG, 1));
    }

    @Test
    void takesAMergedSuggestionForWhatItWasMergedInto() {
        var merged = new KeptAnswers(List.of(new LabelIssue(11, 1, SAMPLE, CAT, PUPPY, 0.1, 0.7, "", false)),
                List.of(category(CAT, -1), category(DOG, -1), category(PUPPY, DOG)));
        assertFalse(merged.asksAnew(SAMPLE, DOG, 0.7));
        assertTrue(merged.asksAnew(SAMPLE, PUPPY, 0.7));
    }

    @Test
    void settlesACandidateUntilItNamesAnotherCategoryOrMoves() {
        assertFalse(kept.asksAnew(SAMPLE, true, several(DOG, 0.5, CAT, 0.45)));
        assertTrue(kept.asksAnew(SAMPLE, true, several(CAT, 0.5, OWL, 0.4)));
        assertTrue(kept.asksAnew(SAMPLE, true, several(CAT, 0.3, DOG, 0.6)));
        assertTrue(kept.asksAnew(SAMPLE + 1, true, several(CAT, 0.5, DOG, 0.4)), "are there further categories?");
        assertFalse(kept.asksAnew(SAMPLE + 1, false, several(OWL, 0.5, DOG, 0.4)), "the label was said to be right");
    }

    private static List<PlausibleCategory> several(int one, double first, int other, double second) {
        return List.of(new PlausibleCategory(one, first), new PlausibleCategory(other, second));
    }

    private static CategoryRecord category(int id, int mergedInto) {
        return new CategoryRecord(id, "c" + id, CategoryRecord.NONE, "c" + id, true, mergedInto);
    }
}
