package org.reannotate.audit.insight;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.Audit;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.fixture.OracleModels;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.fixture.WrittenRun;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.run.RunFolder;

class RunInsightTest {
    @TempDir
    Path folder;
    private DatasetStore store;
    private int cat;
    private int dog;
    private int owl;

    @BeforeEach
    void create() throws Exception {
        store = SmallDataset.of(folder, 3, "cat", "dog", "owl").open(folder.resolve("dataset"));
        cat = store.ensureCategory("cat");
        dog = store.ensureCategory("dog");
        owl = store.ensureCategory("owl");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    /** Two of three cats are right; one dog is taken for a cat, two owls for dogs. */
    private WrittenRun animals() throws Exception {
        return new WrittenRun(store, "cat", "dog", "owl")
                .add(cat(0), 0.9f, 0.05f, 0.05f).add(cat(1), 0.5f, 0.4f, 0.1f).add(cat(2), 0.1f, 0.8f, 0.1f)
                .add(dog(0), 0.6f, 0.3f, 0.1f).add(dog(1), 0.1f, 0.7f, 0.2f).add(dog(2), 0.0f, 1.0f, 0.0f)
                .add(owl(0), 0.2f, 0.45f, 0.35f).add(owl(1), 0.1f, 0.5f, 0.4f).add(owl(2), 0.3f, 0.3f, 0.4f);
    }

    @Test
    void tellsTheLikeliestCategoriesOfASample() throws Exception {
        RunInsight insight = open(animals());
        List<PlausibleCategory> top = insight.top(id(cat(1)), 2);
        assertEquals(List.of(cat, dog), top.stream().map(PlausibleCategory::categoryId).toList());
        assertEquals(0.5, top.get(0).probability(), 1e-6);
        assertEquals(3, insight.top(id(cat(1)), 50).size());
        assertEquals(List.of(), insight.top(4711, 5));
    }

    @Test
    void sumsTheColumnsOfMergedCategoriesAndTakesThemApartAgain() throws Exception {
        RunInsight insight = open(animals());
        CategoryMerge merge = store.merge(List.of(owl), dog, "ann", "");
        List<PlausibleCategory> top = insight.top(id(owl(0)), 5);
        assertEquals(List.of(dog, cat), top.stream().map(PlausibleCategory::categoryId).toList());
        assertEquals(0.8, top.get(0).probability(), 1e-6);
        assertEquals(6, insight.review(dog, 9).samples());
        assertEquals(5, insight.review(dog, 9).right());
        store.unmerge(merge.id(), "ann");
        assertEquals(3, insight.top(id(owl(0)), 5).size());
    }

    @Test
    void tellsTheColumnsThatSpeakForACategoryNow() throws Exception {
        WrittenRun run = animals();
        RunInsight insight = open(run);
        assertEquals(List.of(1), insight.columns(dog));
        CategoryMerge merge = store.merge(List.of(owl), dog, "ann", "");
        assertEquals(List.of(1, 2), insight.columns(dog));
        assertEquals(List.of(1, 2), insight.columns(owl));
        store.unmerge(merge.id(), "ann");
        assertEquals(List.of(2), insight.columns(owl));
        store.split(cat, Map.of("kitten", new int[] {id(cat(0))}), "ann", "");
        assertEquals(List.of(0), open(run).columns(store.ensureCategory("kitten")));
        assertEquals(List.of(), insight.columns(store.ensureCategory("fish")));
        assertTrue(java.nio.file.Files.isDirectory(insight.folder()));
    }

    @Test
    void knowsWhatTheRunCouldNotRead() throws Exception {
        RunInsight insight = open(new WrittenRun(store, "cat", "dog").add(cat(0), 0.9f, 0.1f).addUnreadable(cat(1)));
        assertTrue(insight.has(id(cat(0))));
        assertFalse(insight.has(id(cat(1))));
        assertFalse(insight.has(id(cat(2))));
        assertEquals(1, insight.review(cat, 9).samples());
    }

    @Test
    void countsConfusionsByTheLabelsOfNow() throws Exception {
        RunInsight insight = open(animals());
        ConfusionMatrix before = insight.confusion();
        assertEquals(List.of(cat, dog, owl), before.categories());
        assertEquals("[[2, 1, 0], [1, 2, 0], [0, 2, 1]]", counts(before));
        assertArrayEquals(new int[] {id(owl(1)), id(owl(0))}, before.samples(2, 1));
        assertEquals(List.of(new ConfusionMatrix.Cell(2, 1, 2), new ConfusionMatrix.Cell(0, 1, 1)),
                before.mostConfused(2));
        store.decide(DecisionRequest.relabel(id(cat(2)), dog, "ann"));
        store.decide(DecisionRequest.exclude(id(owl(0)), "ann"));
        assertEquals("[[2, 0, 0], [1, 3, 0], [0, 1, 1]]", counts(insight.confusion()));
        assertEquals("[[2, 1, 0], [1, 2, 0], [0, 2, 1]]", counts(before), "a snapshot");
    }

    @Test
    void showsCategoriesThatAreNewerThanTheRun() throws Exception {
        RunInsight insight = open(animals());
        int tiger = store.ensureCategory("cat/tiger");
        int parrot = store.ensureCategory("parrot");
        store.decide(DecisionRequest.relabel(id(cat(0)), tiger, "ann"));
        store.decide(DecisionRequest.relabel(id(owl(0)), parrot, "ann"));
        ConfusionMatrix matrix = insight.confusion();
        assertEquals(List.of(cat, tiger, dog, owl, parrot), matrix.categories());
        assertTrue(matrix.knownToRun(0));
        assertFalse(matrix.knownToRun(1));
        assertEquals(1, matrix.count(1, 0));
        assertEquals(0, matrix.columnTotal(1));
        CategoryReview below = insight.review(tiger, 9);
        assertTrue(below.knownToRun(), "its parent was a column");
        assertEquals(List.of(id(cat(0))), ids(below.surest()));
        assertEquals(List.of(), below.wrongThoughSure(), "the parent is no error");
        CategoryReview fresh = insight.review(parrot, 9);
        assertFalse(fresh.knownToRun());
        assertEquals(1, fresh.samples());
        assertEquals(List.of(), fresh.wrongThoughSure());
    }

    @Test
    void readsASplitCategoryByTheColumnOfTheOneItWasSplitFrom() throws Exception {
        WrittenRun run = animals();
        store.split(cat, Map.of("kitten", new int[] {id(cat(0)), id(cat(2))}), "ann", "");
        RunInsight insight = open(run);
        CategoryReview kittens = insight.review(store.ensureCategory("kitten"), 9);
        assertEquals(List.of(id(cat(0))), ids(kittens.surest()));
        assertEquals(0.9, kittens.surest().get(0).labelProbability(), 1e-6);
        assertEquals(List.of(id(cat(2))), ids(kittens.wrongThoughSure()));
        assertEquals(List.of(id(cat(1))), ids(insight.review(cat, 9).surest()));
    }

    @Test
    void keepsTheColumnOfARetiredCategory() throws Exception {
        RunInsight insight = open(animals());
        store.retire(List.of(owl), "ann", "");
        assertEquals(3, insight.top(id(owl(0)), 9).size());
        assertEquals(6, insight.confusion().total(), "owls carry no label now");
        assertTrue(insight.confusion().knownToRun(insight.confusion().indexOf(owl)));
    }

    @Test
    void answersTheThreeQuestionsAboutACategory() throws Exception {
        CategoryReview review = open(animals()).review(cat, 2);
        assertEquals(List.of(id(cat(0)), id(cat(1))), ids(review.surest()));
        assertEquals(List.of(id(cat(1)), id(cat(2))), ids(review.leastSure()));
        assertEquals(List.of(id(cat(2))), ids(review.wrongThoughSure()));
        SampleReading wrong = review.wrongThoughSure().get(0);
        assertEquals(dog, wrong.predicted());
        assertEquals(0.8, wrong.predictedProbability(), 1e-6);
        assertEquals(0.1, wrong.labelProbability(), 1e-6);
        assertEquals(List.of(id(cat(0))), ids(open(animals()).review(cat, 1).surest()));
    }

    @Test
    void putsTwoCategoriesSideBySide() throws Exception {
        PairReview pair = open(animals()).pair(cat, dog, 5);
        assertEquals(List.of(id(cat(2))), ids(pair.confusedA()));
        assertEquals(List.of(id(dog(0))), ids(pair.confusedB()));
        assertEquals(List.of(id(cat(0)), id(cat(1))), ids(pair.surestA()));
        assertEquals(List.of(id(dog(2)), id(dog(1))), ids(pair.surestB()));
        assertEquals(1 / 3.0, pair.rateAToB(), 1e-9);
        assertEquals(5 / 9.0, pair.accuracy(), 1e-9);
        assertEquals(7 / 9.0, pair.accuracyMerged(), 1e-9);
        assertEquals(1 / 3.0, pair.distinction(), 1e-9);
    }

    @Test
    void joinsWhatIsConfusedBothWays() throws Exception {
        CategoryTree tree = open(animals()).tree();
        assertEquals(List.of(cat, dog, owl), tree.categories());
        assertEquals(1, tree.joins().size(), "owls are taken for dogs, but dogs never for owls");
        assertEquals(1 - 1 / 3.0, tree.joins().get(0).height(), 1e-9);
    }

    @Test
    void findsNeighboursInOneSpace() throws Exception {
        RunInsight insight = open(pointed());
        assertEquals(List.of(id(dog(0)), id(cat(1)), id(cat(2))),
                insight.neighbours(id(cat(0)), 9).stream().map(Neighbour::sampleId).toList());
        assertEquals(1, insight.neighbours(id(cat(0)), 9).get(0).similarity(), 1e-6);
        assertEquals(-1, insight.neighbours(id(cat(0)), 9).get(2).similarity(), 1e-6);
        assertEquals(1, insight.neighbours(id(cat(0)), 1).size());
    }

    @Test
    void comparesOnlyRowsOfTheSameNetwork() throws Exception {
        RunInsight insight = open(pointed().inSpacesOfFolds());
        assertEquals(List.of(id(cat(2))), insight.neighbours(id(cat(0)), 9).stream().map(Neighbour::sampleId).toList());
    }

    @Test
    void hasNoNeighboursWithoutEmbeddings() throws Exception {
        RunInsight insight = open(animals());
        assertFalse(insight.hasEmbeddings());
        assertEquals(List.of(), insight.neighbours(id(cat(0)), 3));
    }

    @Test
    void saysWhatToDoAboutAMissingOrDamagedRun() throws Exception {
        assertTrue(assertThrows(DatasetException.class, () -> RunInsight.open(store, "20260101-000000-gone"))
                .getMessage().contains("Run an audit again"));
        assertThrows(DatasetException.class, () -> RunInsight.open(store, "../images"));
        assertThrows(DatasetException.class, () -> RunInsight.open(store, "a\0b"));
        RunFolder run = animals().write();
        Files.writeString(run.sampleIds(), "1\n2\nsoup\n");
        assertMentions("sample-ids.txt, line 3", run);
        Files.writeString(run.sampleIds(), "1\n2\n2\n");
        assertMentions("ascend", run);
        Files.writeString(run.sampleIds(), "1\n2\n3\n");
        assertMentions("shape", run);
        Files.write(run.probabilities(), new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
        assertMentions("probabilities.npy", run);
        Files.writeString(run.info(), "{ torn");
        assertMentions("run.json", run);
    }

    @Test
    void readsARunThatAnAuditMade() throws Exception {
        store.close();
        Path other = folder.resolve("other");
        store = SmallDataset.of(other, 12, "cat", "dog").add("cat", 50, "dog").open(other.resolve("dataset"));
        var home = new ReannotateHome(folder.resolve("home"));
        String run = new Audit(new OracleModels(), home)
                .run(AuditRequest.of(store), new NullProgressMonitor()).runName();
        RunInsight insight = new Insights().of(store);
        assertEquals(run, insight.runName());
        int wrong = id("cat-050.png");
        assertEquals(List.of(wrong), ids(insight.review(store.ensureCategory("dog"), 5).wrongThoughSure()));
        assertEquals(25, insight.confusion().total());
        assertEquals(24, insight.confusion().right());
    }

    private WrittenRun pointed() throws Exception {
        return new WrittenRun(store, "cat", "dog").add(cat(0), 1, 0).at(1, 0, 0, 0, 0).add(cat(1), 1, 0).at(3, 4, 0, 0, 0)
                .add(cat(2), 1, 0).at(-2, 0, 0, 0, 0).add(dog(0), 1, 0).at(7, 0, 0, 0, 0)
                .addUnreadable(dog(1)).at(1, 0, 0, 0, 0).add(dog(2), 1, 0).at(0, 0, 0, 0, 0);
    }

    private RunInsight open(WrittenRun run) throws Exception {
        return RunInsight.open(store, run.write().name());
    }

    private void assertMentions(String part, RunFolder run) {
        String message = assertThrows(DatasetException.class, () -> RunInsight.open(store, run.name())).getMessage();
        assertTrue(message.contains(part), message);
        assertFalse(message.contains(".."), message);
    }

    private static String counts(ConfusionMatrix matrix) {
        return IntStream.range(0, matrix.size()).mapToObj(
                row -> IntStream.range(0, matrix.size()).mapToObj(column -> matrix.count(row, column)).toList())
                .toList().toString();
    }

    private static List<Integer> ids(List<SampleReading> readings) {
        return readings.stream().map(SampleReading::sampleId).toList();
    }

    private int id(String path) throws DatasetException {
        return store.sampleId(path).orElseThrow();
    }

    private static String cat(int number) {
        return SmallDataset.name("cat", number);
    }

    private static String dog(int number) {
        return SmallDataset.name("dog", number);
    }

    private static String owl(int number) {
        return SmallDataset.name("owl", number);
    }
}
