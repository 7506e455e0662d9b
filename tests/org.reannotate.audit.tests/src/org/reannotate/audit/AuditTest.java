package org.reannotate.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.fixture.OracleModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.result.AuditCategory;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.audit.result.DuplicateGroup;
import org.reannotate.audit.result.UnreadableSample;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetInfo;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.model.ModelException;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunSample;

class AuditTest {
    private static final String[] ANIMALS = {"cat", "dog", "owl"};

    @TempDir
    Path folder;
    private final OracleModels models = new OracleModels();

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
    void namesOnlyTheCategoriesThatCarrySamples() throws Exception {
        SmallDataset dataset = animals();
        try (DatasetStore store = open(dataset)) {
            store.ensureCategory("animals/unicorn");
            assertEquals(List.of(ANIMALS), audit(store).categories().stream().map(AuditCategory::name).toList());
        }
    }

    @Test
    void keepsDuplicatesInOneFoldAndShowsThoseWithDifferingLabelsFirst() throws Exception {
        SmallDataset dataset = animals().copy("dog", 3, 70, "dog").copy("owl", 2, 71, "cat");
        try (DatasetStore store = open(dataset)) {
            AuditResult result = audit(store);
            assertEquals(2, result.duplicates().size());
            assertEquals(List.of("owl-002.png", "owl-071.png"), paths(result.duplicates().get(0)));
            assertTrue(result.duplicates().get(0).labelsDiffer());
            assertFalse(result.duplicates().get(1).labelsDiffer());
            for (DuplicateGroup group : result.duplicates()) {
                assertEquals(1, group.members().stream().map(member -> fold(member.path())).distinct().count());
            }
            assertEquals(2, store.duplicates().size());
        }
    }

    @Test
    void listsWhatCannotBeReadAndFlagsNoneOfIt() throws Exception {
        SmallDataset dataset = animals().addUnreadable("broken.png", "not an image", "cat").add("cat", 50, "dog");
        models.unreadable("cat-050.png");
        try (DatasetStore store = open(dataset)) {
            AuditResult result = audit(store);
            assertEquals(List.of(new UnreadableSample("broken.png", "not an image"),
                    new UnreadableSample("cat-050.png", "truncated")), result.unreadable());
            assertEquals(0, result.labelIssues().flagCount());
            int row = result.unreadableRows()[0];
            assertEquals("cat-050.png", result.samples().path(row));
            assertEquals(0, result.multiClass().scores()[row]);
            assertTrue(result.multiClass().candidates().stream().noneMatch(candidate -> candidate.row() == row));
            int indexed = store.index().row(result.samples().id(row));
            assertTrue(Float.isNaN(store.index().score(indexed)));
        }
    }

    @Test
    void leavesExcludedSamplesOutAndBelievesConfirmedOnes() throws Exception {
        SmallDataset dataset = animals().add("cat", 50, "dog").add("cat", 51, "owl").add("owl", 52, "cat");
        try (DatasetStore store = open(dataset)) {
            store.decide(DecisionRequest.exclude(id(store, "cat-050.png"), "ann"));
            store.decide(DecisionRequest.keep(id(store, "cat-051.png"), "ann"));
            AuditResult result = audit(store);
            assertEquals(1, result.excluded());
            assertEquals(-1, result.samples().rowOf(id(store, "cat-050.png")));
            assertEquals(Set.of("owl-052.png"), flagged(result));
            assertEquals(1, store.findings().labelIssues().size());
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

    private static void keepAll(DatasetStore store) throws DatasetException {
        FindingSet findings = store.findings();
        assertFalse(findings.labelIssues().isEmpty());
        for (LabelIssue issue : findings.labelIssues()) {
            store.decide(DecisionRequest.keep(issue.sampleId(), "ann").withFinding(findings.run().name(), issue.id()));
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
    void predictsSamplesWithoutALabelAndFlagsNone() throws Exception {
        SmallDataset dataset = animals().add("owl", 50);
        try (DatasetStore store = open(dataset)) {
            AuditResult result = audit(store);
            int index = store.index().row(id(store, "owl-050.png"));
            assertEquals("owl", category(store, store.index().prediction(index)));
            assertTrue(Float.isNaN(store.index().score(index)));
            assertEquals(Set.of(), flagged(result));
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

    @Test
    void givesEverySampleASplitThatKeepsDuplicatesTogether() throws Exception {
        SmallDataset dataset = animals().copy("dog", 3, 70, "dog");
        try (DatasetStore store = open(dataset)) {
            AuditResult result = audit(store);
            IntStream.range(0, store.index().size()).forEach(row -> {
                assertNotNull(store.index().split(row));
                assertEquals(store.index().split(row), result.samples().split(row));
            });
            assertEquals(split(store, "dog-003.png"), split(store, "dog-070.png"));
        }
    }

    @Test
    void leavesNothingPublishedWhenTheModelFails() throws Exception {
        models.whileTraining(run -> {
            throw new ModelException("The worker crashed.");
        });
        try (DatasetStore store = open(animals())) {
            AuditException failure = assertThrows(AuditException.class, () -> audit(store));
            assertEquals("The worker crashed.", failure.getMessage());
            assertNull(store.findings());
            assertEquals(List.of(), RunFolder.published(store.info().runsFolder()));
        }
    }

    @Test
    void leavesNothingPublishedWhenItIsCancelled() throws Exception {
        models.whileTraining(run -> {
            throw new OperationCanceledException();
        });
        try (DatasetStore store = open(animals())) {
            assertThrows(OperationCanceledException.class, () -> audit(store));
            assertNull(store.findings());
            assertEquals(List.of(), RunFolder.published(store.info().runsFolder()));
        }
    }

    @Test
    void refusesArraysOfAnotherShape() throws Exception {
        models.torn();
        try (DatasetStore store = open(animals())) {
            AuditException failure = assertThrows(AuditException.class, () -> audit(store));
            assertTrue(failure.getMessage().contains("shape"), failure.getMessage());
            assertNull(store.findings());
            assertEquals(List.of(), RunFolder.published(store.info().runsFolder()));
        }
    }

    @Test
    void saysThatAnotherAuditIsRunning() throws Exception {
        try (DatasetStore store = open(animals())) {
            models.whileTraining(run -> {
                AuditException refusal = assertThrows(AuditException.class,
                        () -> new Audit(new OracleModels(), home()).run(AuditRequest.of(store), new NullProgressMonitor()));
                assertTrue(refusal.getMessage().contains("Another audit"), refusal.getMessage());
            });
            audit(store);
            models.whileTraining(run -> {
            });
            assertNotNull(audit(store));
        }
    }

    @Test
    void saysWhatIsMissingToAudit() throws Exception {
        assertRefused("no images", new SmallDataset(folder.resolve("none")));
        assertRefused("None of the images carries a label",
                new SmallDataset(folder.resolve("unlabelled")).add("cat", 1).add("dog", 2));
        assertRefused("the same category, \"cat\"",
                new SmallDataset(folder.resolve("one")).add("cat", 1, "cat").add("cat", 2, "cat"));
        assertRefused("None of the 1 images can be read",
                new SmallDataset(folder.resolve("broken")).addUnreadable("a.png", "0 bytes", "cat"));
    }

    @Test
    void auditsCategoriesWithFewerImagesThanFoldsAndNeverFlagsASingleOne() throws Exception {
        SmallDataset dataset = animals().add("cat", 50, "emu").add("elk", 51, "elk").add("elk", 52, "elk");
        try (DatasetStore store = open(dataset)) {
            AuditResult result = audit(store);
            assertFalse(flagged(result).contains("cat-050.png"), flagged(result).toString());
            assertTrue(result.notes().stream().anyMatch(note -> note.contains("elk") && note.contains("emu")),
                    result.notes().toString());
        }
    }

    @Test
    void auditsTheSmallestDatasetThereCanBe() throws Exception {
        SmallDataset dataset = new SmallDataset(folder).add("cat", 1, "cat").add("dog", 2, "dog");
        try (DatasetStore store = open(dataset)) {
            AuditResult result = audit(store);
            assertEquals(2, result.recipe().recipe().folds());
            assertEquals(Set.of(), flagged(result));
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
    void refusesADatasetThatCanOnlyBeRead() throws Exception {
        try (DatasetStore store = open(animals())) {
            var info = store.info();
            var readOnly = new DatasetInfo(info.id(), info.name(), info.folder(), info.imageRoots(), true);
            var sealed = (DatasetStore) Proxy.newProxyInstance(AuditTest.class.getClassLoader(),
                    new Class<?>[] {DatasetStore.class},
                    (proxy, method, arguments) -> "info".equals(method.getName()) ? readOnly
                            : method.invoke(store, arguments));

            AuditException refusal = assertThrows(AuditException.class, () -> audit(sealed));

            assertTrue(refusal.getMessage().contains("can only be read"), refusal.getMessage());
            assertEquals(List.of(), models.inputs());
            assertFalse(Files.exists(info.runsFolder().resolve(".audit.lock")));
        }
    }

    private void assertRefused(String words, SmallDataset dataset) throws Exception {
        try (DatasetStore store = dataset.open(dataset.root().resolveSibling("dataset"))) {
            AuditException refusal = assertThrows(AuditException.class, () -> audit(store));
            assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
            assertEquals(List.of(), models.inputs());
        }
    }

    private SmallDataset animals() throws IOException {
        return SmallDataset.of(folder, 12, ANIMALS);
    }

    private DatasetStore open(SmallDataset dataset) throws DatasetException {
        return dataset.open(folder.resolve("dataset"));
    }

    private AuditResult audit(DatasetStore store) throws AuditException {
        return new Audit(models, home()).run(AuditRequest.of(store), new NullProgressMonitor());
    }

    private ReannotateHome home() {
        return new ReannotateHome(folder.resolve("home"));
    }

    private int fold(String path) {
        return models.inputs().get(0).samples().stream().filter(sample -> sample.path().endsWith(path))
                .mapToInt(RunSample::fold).findFirst().orElseThrow();
    }

    private static List<String> paths(DuplicateGroup group) {
        return group.members().stream().map(DuplicateGroup.Member::path).toList();
    }

    private static Set<String> flagged(AuditResult result) {
        return IntStream.range(0, result.samples().size()).filter(row -> result.labelIssues().flags()[row])
                .mapToObj(result.samples()::path).collect(Collectors.toSet());
    }

    private static Object split(DatasetStore store, String path) {
        return store.index().split(store.index().row(id(store, path)));
    }

    private static int id(DatasetStore store, String path) {
        try {
            return store.sampleId(path).orElseThrow();
        } catch (DatasetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(DatasetStore store, int id) {
        try {
            return store.samples(id).get(0).path();
        } catch (DatasetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void decide(DatasetStore store, DecisionRequest request) {
        try {
            store.decide(request);
        } catch (DatasetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String category(DatasetStore store, int id) {
        return store.categories().stream()
                .filter(category -> category.id() == id).findFirst().orElseThrow().path();
    }
}
