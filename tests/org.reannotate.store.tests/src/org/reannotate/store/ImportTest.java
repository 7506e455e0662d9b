package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.assertRefused;
import static org.reannotate.store.TestDataset.byPath;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.label;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleFilter.Presence;
import org.reannotate.model.Origin;
import org.reannotate.model.Sample;

class ImportTest {

	@TempDir
	Path folder;
	private DatasetStore store;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void readsBackEverythingThatWasImported() throws Exception {
		var imported = new ImportedSample("b r/ä\n\"'|:.jpg", List.of("animals/cat", "pets"), Split.TEST,
				new byte[] { 1, -2, 3 }, -5, 640, 480, 123456789012L, 1700000000123L, "png", null);

		load(store, imported);

		SampleRecord read = byPath(store, imported.path());
		assertEquals(imported.path(), read.path());
		assertEquals("01fe03", read.contentHash());
		assertEquals(-5, read.perceptualHash());
		assertEquals(List.of(640, 480), List.of(read.width(), read.height()));
		assertEquals(123456789012L, read.size());
		assertEquals(1700000000123L, read.modified());
		assertEquals(Split.TEST, read.split());
		assertEquals("animals/cat", label(store, imported.path()));
		assertEquals(List.of(store.ensureCategory("pets")), read.further());
		assertEquals(SampleState.OPEN, read.state());
		assertNull(read.unreadable());
	}

	@Test
	void makesTheCategoriesAboveAndGivesNoLabelWhereThereIsNone() throws Exception {
		load(store, sample("1", "a/b/c"), sample("2"));

		assertEquals(List.of("a", "a/b", "a/b/c"), store.categories().stream().map(each -> each.path()).toList());
		assertEquals("", label(store, "2"));
		assertEquals(1, store.count(SampleFilter.ALL.withCategories(java.util.Set.of(-1))));
	}

	@Test
	void writesNothingForWhatDidNotChange() throws Exception {
		load(store, sample("1", "a"), sample("2", "b"));
		var index = store.index();

		ImportSummary summary = load(store, sample("1", "a"), sample("2", "b"));

		assertEquals(2, summary.unchanged());
		assertEquals(2, summary.samples());
		assertEquals(index, store.index(), "the index was made anew, so something was written");
	}

	@Test
	void changesOnlyWhatChangedAtTheSource() throws Exception {
		load(store, sample("1", "a"), sample("2", "b"));
		var bigger = new ImportedSample("2", List.of("b"), Split.TRAIN, new byte[] { 9 }, 0, 65, 48, 1001, 6, "jpeg", null);

		ImportSummary summary = load(store, sample("1", "a"), bigger);

		assertEquals(1, summary.changed());
		assertEquals(1, summary.unchanged());
		assertEquals("09", byPath(store, "2").contentHash());
		assertEquals(Split.TRAIN, byPath(store, "2").split());
	}

	@Test
	void aDecisionSurvivesWhenTheSourceChangesItsMind() throws Exception {
		load(store, sample("1", "a"), sample("2", "a"));
		store.decide(DecisionRequest.relabel(id(store, "1"), store.ensureCategory("b"), "ann"));

		ImportSummary summary = load(store, sample("1", "c"), sample("2", "c"));

		assertEquals(1, summary.labelConflicts());
		assertEquals("b", label(store, "1"));
		assertEquals("c", label(store, "2"));
		assertEquals(store.ensureCategory("c"), byPath(store, "1").given());
	}

	@Test
	void everyImportedLabelIsKeptAsAnAnnotation() throws Exception {
		load(store, sample("1", "a"));
		load(store, sample("1", "b", "c"));
		store.decide(DecisionRequest.relabel(id(store, "1"), store.ensureCategory("d"), "ann"));

		Sample read = store.readSamples(id(store, "1")).get(0);

		assertEquals(List.of("IMPORT [a]", "IMPORT [b, c]", "PERSON [d]"),
				read.getAnnotations().stream().map(each -> each.getOrigin().getName() + " "
						+ each.getCategories().stream().map(category -> category.getName()).toList()).toList());
		assertEquals(Origin.PERSON, read.getAnnotations().get(2).getOrigin());
		assertEquals("importer", read.getAnnotations().get(0).getAuthor());
		assertEquals("d", read.getCategories().get(0).getName());
	}

	@Test
	void undoingReturnsToTheLabelThatTheSourceGivesNow() throws Exception {
		load(store, sample("1", "a"));
		long decision = store.decide(DecisionRequest.relabel(id(store, "1"), store.ensureCategory("b"), "ann")).id();
		load(store, sample("1", "c"));

		store.undo(decision, "ann");

		assertEquals("c", label(store, "1"));
	}

	@Test
	void vanishedFilesAreMarkedAndComeBack() throws Exception {
		load(store, sample("1", "a"), sample("2", "a"));
		int id = id(store, "2");
		store.decide(DecisionRequest.relabel(id, store.ensureCategory("b"), "ann"));

		assertEquals(1, load(store, sample("1", "a")).missing());
		assertTrue(byPath(store, "2").missing());
		assertEquals(1, store.count(SampleFilter.ALL));
		assertEquals(1, store.count(SampleFilter.ALL.withPresence(Presence.MISSING)));
		assertEquals(0, load(store, sample("1", "a")).missing(), "marked twice");

		assertEquals(1, load(store, sample("1", "a"), sample("2", "a")).returned());
		assertEquals(id, id(store, "2"));
		assertEquals("b", label(store, "2"));
		assertEquals(2, store.count(SampleFilter.ALL));
	}

	@Test
	void marksNothingMissingWhenItIsNotAskedTo() throws Exception {
		load(store, sample("1", "a"));
		store.importSamples(List.of(sample("2", "a")).iterator(), ImportOptions.of("me", "x").withMarkMissing(false),
				new NullProgressMonitor());

		assertEquals(2, store.count(SampleFilter.ALL));
	}

	@Test
	void keepsNamesThatDifferOnlyInCaseApartAndReportsThem() throws Exception {
		ImportSummary summary = load(store, sample("1", "Coast"), sample("2", "coast"), sample("3", "forest"));

		assertEquals(List.of(List.of("Coast", "coast")), summary.caseTwins());
		assertEquals("Coast", label(store, "1"));
		assertEquals("coast", label(store, "2"));
	}

	@Test
	void theLastOfTwoEqualPathsCounts() throws Exception {
		load(store, sample("1", "a"), sample("1", "b"));

		assertEquals(1, store.index().size());
		assertEquals("b", label(store, "1"));
	}

	@Test
	void keepsAPerceptualHashThatTheSourceDoesNotKnowUntilTheContentChanges() throws Exception {
		load(store, sample("1", "a"));
		store.savePerceptualHashes(new int[] { id(store, "1") }, new long[] { 77 });

		assertEquals(1, load(store, sample("1", "a")).unchanged());
		assertEquals(77, byPath(store, "1").perceptualHash());
		var other = new ImportedSample("1", List.of("a"), null, new byte[] { 3 }, 0, 64, 48, 1000, 5, "jpeg", null);
		load(store, other);
		assertEquals(0, byPath(store, "1").perceptualHash());
	}

	@Test
	void whatTurnsOutToBeUnreadableCountsSoUntilItCanBeReadAgain() throws Exception {
		load(store, sample("1", "a"), sample("2", "a"));
		int[] first = { id(store, "1") };

		store.saveReadability(first, new String[] { "the file is gone" });
		assertEquals("the file is gone", byPath(store, "1").unreadable());
		assertEquals(1, store.count(SampleFilter.ALL.withPresence(Presence.UNREADABLE)));

		store.saveReadability(first, new String[] { "" });
		assertNull(byPath(store, "1").unreadable());
		assertEquals(0, store.count(SampleFilter.ALL.withPresence(Presence.UNREADABLE)));
	}

	@Test
	void listsUnreadableImagesWithTheirReason() throws Exception {
		load(store, new ImportedSample("1", List.of("a"), null, new byte[0], 0, 0, 0, 0, 5, "", "The file is empty."));

		assertEquals("The file is empty.", byPath(store, "1").unreadable());
		assertEquals(1, store.count(SampleFilter.ALL.withPresence(Presence.UNREADABLE)));
		assertEquals(0, store.count(SampleFilter.ALL.withPresence(Presence.READABLE)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/etc/passwd", "../x", "a/../../x", "a//b", "a/.", "a/\0" })
	void refusesAPathThatLeadsElsewhere(String path) {
		assertRefused(() -> load(store, sample(path, "a")), "sample path");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a//b", " ", "a/", "/a" })
	void refusesACategoryWithoutAName(String category) {
		assertRefused(() -> load(store, sample("1", category)), "empty name");
		assertEquals(0, store.index().size());
	}

	@Test
	void whatWasImportedBeforeCancellingStaysAndNothingIsMarkedMissing() throws Exception {
		load(store, sample("old", "a"));
		NullProgressMonitor monitor = new NullProgressMonitor();
		List<ImportedSample> many = new ArrayList<>(IntStream.range(0, 12_000).mapToObj(i -> sample("n" + i, "a")).toList());

		assertThrows(OperationCanceledException.class,
				() -> store.importSamples(many.stream().peek(each -> monitor.setCanceled(monitor.isCanceled() || each.path().equals("n9000"))).iterator(),
						ImportOptions.of("me", "x"), monitor));

		assertTrue(store.index().size() > 5000 && store.index().size() < 12_000, () -> "" + store.index().size());
		assertEquals(0, store.count(SampleFilter.ALL.withPresence(Presence.MISSING)));
	}
}
