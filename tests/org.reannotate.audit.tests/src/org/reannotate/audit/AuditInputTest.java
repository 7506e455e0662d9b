package org.reannotate.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.result.AuditCategory;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.audit.result.DuplicateGroup;
import org.reannotate.audit.result.UnreadableSample;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.protocol.run.RunSample;

/** What of a dataset goes into an audit, and in which fold or split. */
class AuditInputTest extends AnimalAudits {
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

    private int fold(String path) {
        return models.inputs().get(0).samples().stream().filter(sample -> sample.path().endsWith(path))
                .mapToInt(RunSample::fold).findFirst().orElseThrow();
    }

    private static List<String> paths(DuplicateGroup group) {
        return group.members().stream().map(DuplicateGroup.Member::path).toList();
    }

    private static Object split(DatasetStore store, String path) {
        return store.index().split(store.index().row(id(store, path)));
    }
}
