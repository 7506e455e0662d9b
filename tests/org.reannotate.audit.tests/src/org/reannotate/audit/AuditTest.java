package org.reannotate.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;

/** What an audit finds, and what it publishes of it. */
class AuditTest extends AnimalAudits {
    @Test
    void findsAWrongLabelAndPublishesIt() throws Exception {
        SmallDataset dataset = animals().add("cat", 50, "dog");
        try (DatasetStore store = open(dataset)) {
            AuditResult result = audit(store);
            FindingSet findings = store.findings();
            assertNotNull(findings);
            LabelIssue issue = findings.labelIssues().get(0);
            assertAll(
                    () -> assertEquals(1, findings.labelIssues().size()),
                    () -> assertEquals("cat-050.png", path(store, issue.sampleId())),
                    () -> assertEquals("dog", category(store, issue.given())),
                    () -> assertEquals("cat", category(store, issue.suggested())),
                    () -> assertTrue(issue.reason().contains("cat"), issue.reason()),
                    () -> assertEquals(result.runName(), findings.run().name()),
                    () -> assertTrue(Files.isRegularFile(result.runFolder().resolve("probabilities.npy"))),
                    () -> assertEquals(1, result.labelIssues().flagCount()),
                    () -> assertEquals("cat-050.png", result.samples().path(result.labelIssues().ranking()[0])));
        }
    }

    @Test
    void leavesAKeptFindingSettledUntilARunAsksSomethingElse() throws Exception {
        SmallDataset dataset = animals().add("cat", 50, "dog").add("cat", 51, "owl");
        try (DatasetStore store = open(dataset)) {
            audit(store);
            keepAll(store);
            audit(store);
            assertEquals(List.of(), store.findings().labelIssues(), "the same question is not asked twice");
            audit(store);
            assertEquals(List.of(), store.findings().labelIssues(), "nor three times, though a run lay between");

            models.seeing("cat-050.png", "owl");
            audit(store);
            LabelIssue anew = store.findings().labelIssues().get(0);
            assertEquals(1, store.findings().labelIssues().size());
            assertEquals("owl", category(store, anew.suggested()));
            keepAll(store);
            audit(store);
            assertEquals(List.of(), store.findings().labelIssues(), "the new answer counts from now on");
        }
    }

    @Test
    void doesNotCallAFurtherLabelAnIssue() throws Exception {
        SmallDataset dataset = animals().add("cat", 50, "dog", "cat");
        try (DatasetStore store = open(dataset)) {
            assertEquals(Set.of(), flagged(audit(store)));
        }
    }

    @Test
    void doesNotCallALabelAboveTheRightCategoryAnIssue() throws Exception {
        SmallDataset dataset = SmallDataset.of(folder, 12, "pet/cat", "pet/dog", "owl").add("pet/cat", 50, "pet")
                .add("pet/dog", 51, "pet").add("owl", 52, "pet");
        try (DatasetStore store = open(dataset)) {
            AuditResult result = audit(store);
            assertFalse(flagged(result).contains("pet_cat-050.png"), flagged(result).toString());
            assertFalse(flagged(result).contains("pet_dog-051.png"), flagged(result).toString());
        }
    }

    @Test
    void dropsFindingsAboutLabelsThatChangedMeanwhile() throws Exception {
        SmallDataset dataset = animals().add("cat", 50, "dog").add("cat", 51, "owl");
        try (DatasetStore store = open(dataset)) {
            int cat = store.ensureCategory("cat");
            models.whileTraining(run -> decide(store, DecisionRequest.relabel(id(store, "cat-050.png"), cat, "ann")));
            audit(store);
            assertEquals(List.of("cat-051.png"), store.findings().labelIssues().stream()
                    .map(issue -> path(store, issue.sampleId())).toList());
            assertEquals(1, store.findings().labelIssues().get(0).rank());
        }
    }

    @Test
    void recordsTheLastDecisionThatTheLabelsKnow() throws Exception {
        try (DatasetStore store = open(animals())) {
            long known = store.decide(DecisionRequest.keep(id(store, "cat-001.png"), "ann")).id();
            audit(store);
            assertEquals(known, store.findings().run().lastDecision());
        }
    }

    @Test
    void givesTheSameFindingsForTheSameInput() throws Exception {
        SmallDataset dataset = animals().add("cat", 50, "dog").add("owl", 51, "dog");
        try (DatasetStore store = open(dataset)) {
            AuditResult first = audit(store);
            FindingSet published = store.findings();
            AuditResult second = audit(store);
            assertArrayEquals(first.labelIssues().scores(), second.labelIssues().scores());
            assertArrayEquals(first.labelIssues().ranking(), second.labelIssues().ranking());
            assertArrayEquals(Files.readAllBytes(first.runFolder().resolve("folds.npy")),
                    Files.readAllBytes(second.runFolder().resolve("folds.npy")));
            assertEquals(published.labelIssues().stream().map(LabelIssue::reason).toList(),
                    store.findings().labelIssues().stream().map(LabelIssue::reason).toList());
        }
    }

    private static void keepAll(DatasetStore store) throws DatasetException {
        FindingSet findings = store.findings();
        assertFalse(findings.labelIssues().isEmpty());
        for (LabelIssue issue : findings.labelIssues()) {
            store.decide(DecisionRequest.keep(issue.sampleId(), "ann").withFinding(findings.run().name(), issue.id()));
        }
    }
}
