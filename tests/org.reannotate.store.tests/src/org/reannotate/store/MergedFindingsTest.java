package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleSort;

/** What findings of before a merge or a retirement say after it. */
class MergedFindingsTest {

	@TempDir
	Path folder;
	private DatasetStore store;
	private int a;
	private int b;
	private int c;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
		load(store, sample("1", "a"), sample("2", "b"), sample("3", "c"), sample("4", "c"));
		a = store.ensureCategory("a");
		b = store.ensureCategory("b");
		c = store.ensureCategory("c");
		var plausible = List.of(new PlausibleCategory(c, 0.4), new PlausibleCategory(a, 0.3), new PlausibleCategory(b, 0.2));
		store.publish(new FindingSet(new RunRecord("run", "r", "finished", Instant.EPOCH, null, 0, Map.of()),
				List.of(issue(1, 1, a, b), issue(2, 2, b, c), issue(3, 3, c, b)),
				List.of(new MultiClassCandidate(0, 1, 3, c, 0.7, plausible, true),
						new MultiClassCandidate(0, 2, 4, c, 0.6, plausible.subList(1, 3), false)),
				List.of(pair(1, a, b), pair(2, b, c)),
				new SampleScores(new int[] { 1, 2, 3, 4 }, new float[4], new int[] { b, c, b, a })));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private static LabelIssue issue(int rank, int sample, int given, int suggested) {
		return new LabelIssue(0, rank, sample, given, suggested, 0.1, 0.9, "", false);
	}

	private static MergeableCategories pair(int rank, int one, int other) {
		return new MergeableCategories(0, rank, one, other, 0.6, 0.3, 0.2, 0.5, 0.4, 0.6, 0.5, Recommendation.UNKNOWN, 0.01);
	}

	private FindingSet findings() throws Exception {
		FindingSet findings = store.findings();
		assertNotNull(findings);
		return findings;
	}

	private List<Integer> listed(FindingKind kind) {
		return java.util.Arrays.stream(store.index().ids(SampleFilter.ALL.withFindings(Set.of(kind)), SampleSort.BY_ID))
				.boxed().toList();
	}

	private void assertLists(List<Integer> issues, List<Integer> candidates, int pairs) throws Exception {
		assertEquals(issues, findings().labelIssues().stream().map(LabelIssue::sampleId).toList());
		assertEquals(issues, listed(FindingKind.LABEL_ISSUE));
		assertEquals(candidates, findings().multiClassCandidates().stream().map(MultiClassCandidate::sampleId).toList());
		assertEquals(candidates, listed(FindingKind.MULTI_CLASS_CANDIDATE));
		assertEquals(pairs, findings().mergeableCategories().size());
	}

	@Test
	void aMergeSettlesWhatItMadeVoidAndSumsTheRest() throws Exception {
		long merge = store.merge(List.of(a), b, "ann", "").id();

		assertLists(List.of(2, 3), List.of(3), 1);
		var categories = findings().multiClassCandidates().get(0).categories();
		assertEquals(List.of(b, c), categories.stream().map(PlausibleCategory::categoryId).toList());
		assertEquals(0.5, categories.get(0).probability(), 1e-12);
		assertEquals(b, store.index().prediction(store.index().row(4)));

		store.unmerge(merge, "ann");
		assertLists(List.of(1, 2, 3), List.of(3, 4), 2);
	}

	@Test
	void aRetirementSettlesWhatNamesTheCategory() throws Exception {
		long retirement = store.retire(List.of(b), "ann", "").id();

		assertLists(List.of(), List.of(3), 0);
		assertEquals(-1, store.index().prediction(store.index().row(1)));

		store.unmerge(retirement, "ann");
		assertLists(List.of(1, 2, 3), List.of(3, 4), 2);
	}

	@Test
	void itIsTheSameAfterOpeningAgain() throws Exception {
		store.merge(List.of(a), b, "ann", "");
		store.close();
		store = TestDataset.open(folder);
		assertLists(List.of(2, 3), List.of(3), 1);
	}
}
