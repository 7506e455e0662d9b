package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.byPath;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.label;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleSort;

/** A dataset that the first version wrote: 12 images, 4 categories, decisions, an undo, a merge, findings. */
class MigrationTest {

	@TempDir
	Path folder;

	private DatasetStore open() throws Exception {
		try (InputStream file = MigrationTest.class.getResourceAsStream("version-1.zip");
				ZipInputStream zip = new ZipInputStream(file)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				write(entry.getName(), zip.readAllBytes());
			}
		}
		return TestDataset.open(folder);
	}

	private void write(String name, byte[] content) throws IOException {
		Path target = folder.resolve(name);
		Files.createDirectories(target.getParent());
		Files.write(target, content);
	}

	@Test
	void everythingIsThereAndCanBeWorkedOn() throws Exception {
		try (DatasetStore store = open()) {
			assertEquals(12, store.index().size());
			List<Decision> decisions = store.decisions(DecisionQuery.all(99));
			assertEquals(List.of(DecisionKind.ACCEPT, DecisionKind.RELABEL, DecisionKind.UNDO, DecisionKind.ALSO,
					DecisionKind.EXCLUDE), decisions.stream().map(Decision::kind).toList());
			assertEquals("casino", label(store, "bar/1.jpg"));
			assertEquals("book store", label(store, "video store/2.jpg"));
			assertEquals(SampleState.EXCLUDED, byPath(store, "book store/3.jpg").state());

			assertEquals(SampleDetails.none(1), store.details(1));
			store.saveDetails(SampleDetails.none(1).withAsked(true), "ann");
			store.undo(decisions.get(0).id(), "ann");
			assertEquals("bar", label(store, "bar/1.jpg"));
			store.decide(DecisionRequest.relabel(id(store, "bar/2.jpg"), store.ensureCategory("casino"), "bob").withSeen(0));
		}
		try (DatasetStore store = TestDataset.open(folder)) {
			assertEquals("casino", label(store, "bar/2.jpg"));
			assertTrue(store.details(1).asked());
		}
	}

	@Test
	void theIndexKnowsWhenDecisionsWereMade() throws Exception {
		try (DatasetStore store = open()) {
			Decision first = store.decisions(DecisionQuery.all(1)).get(0);
			assertEquals(first.time().getEpochSecond(), store.index().decided(store.index().row(first.sampleId())));
			assertEquals(0, store.index().decided(store.index().row(2)), "undone");
			assertEquals(3, store.count(SampleFilter.ALL.withText("CASINO/")));
		}
	}

	@Test
	void oldFindingsMakeSense() throws Exception {
		try (DatasetStore store = open()) {
			assertEquals(1, store.findings().labelIssues().size(), "the merge settled the other one");
			assertEquals(store.findings().run().name(), store.activeRun());
			assertEquals(0, store.findings().mergeableCategories().size());
			assertEquals(1, store.index().ids(SampleFilter.ALL.withFindings(Set.of(FindingKind.LABEL_ISSUE)),
					SampleSort.BY_ID).length);
			store.unmerge(store.merges().get(0).id(), "ann");
			assertEquals(2, store.findings().labelIssues().size());
			assertEquals(1, store.findings().mergeableCategories().size());
		}
	}
}
