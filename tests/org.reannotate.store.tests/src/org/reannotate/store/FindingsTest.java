package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.DuplicateKind;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleQuery;
import org.reannotate.core.query.SampleSort;

class FindingsTest {

	private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678901Z");

	@TempDir
	Path folder;
	private DatasetStore store;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
		load(store, sample("1", "a"), sample("2", "b"), sample("3", "a"), sample("4"));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private static RunRecord run(String name) {
		return new RunRecord(name, "small residual, 20 epochs", "finished", TIME, TIME.plusSeconds(60), 3,
				Map.of("accuracy", 0.1 + 0.2, "health", 1.0));
	}

	private static FindingSet findings(String run, int... issues) {
		List<LabelIssue> list = IntStream.range(0, issues.length).mapToObj(i -> new LabelIssue(0, i + 1, issues[i], 1, 2,
				0.1 * i, 0.9, "looks like b, \"surely\"", i == issues.length - 1)).toList();
		return new FindingSet(run(run), list,
				List.of(new MultiClassCandidate(0, 1, 3, 1, 0.7,
						List.of(new PlausibleCategory(1, 0.5), new PlausibleCategory(2, 1 / 3.0)), true)),
				List.of(new MergeableCategories(0, 1, 1, 2, 0.6, 0.3, 0.2, Double.NaN, 0.1, 0.7, 0.5,
						Recommendation.UNKNOWN, 0.01)),
				new SampleScores(new int[] { 1, 2, 3 }, new float[] { 0.5f, 0.1f, Float.NaN }, new int[] { 2, 2, -1 }));
	}

	@Test
	void remembersFindingsThatWereAnsweredByKeepingTheLabelOverLaterRuns() throws Exception {
		FindingSet first = published(findings("run-1", 1, 2, 3));
		LabelIssue issue = first.labelIssues().get(0);
		MultiClassCandidate candidate = first.multiClassCandidates().get(0);
		var kept = store.decide(DecisionRequest.keep(1, "ann").withFinding("run-1", issue.id()));
		store.decide(DecisionRequest.keep(3, "ann").withFinding("run-1", candidate.id()));
		store.decide(DecisionRequest.relabel(2, 1, "ann").withFinding("run-1", first.labelIssues().get(1).id()));
		published(findings("run-2"));
		published(findings("run-3", 2));
		assertEquals(List.of(issue, candidate), store.keptFindings());
		assertEquals(1, store.findings().labelIssues().size());

		store.undo(kept.id(), "ann");
		assertEquals(List.of(candidate), store.keptFindings());
		store.undo(store.decisions(DecisionQuery.latest(1)).get(0).id(), "ann");
		assertEquals(List.of(issue, candidate), store.keptFindings(), "undone and made again");
		store.decide(DecisionRequest.exclude(1, "bob"));
		assertEquals(List.of(candidate), store.keptFindings());
	}

	private FindingSet published(FindingSet findings) throws Exception {
		store.publish(findings);
		FindingSet read = store.findings();
		assertNotNull(read);
		return read;
	}

	@Test
	void thereAreNoneBeforeTheFirstAudit() throws Exception {
		assertNull(store.findings());
		assertEquals(List.of(), store.runs());
		assertEquals(List.of(), store.duplicates());
	}

	@Test
	void readsBackWhatWasPublished() throws Exception {
		FindingSet written = findings("run-1", 1, 2);

		FindingSet read = published(written);

		assertEquals(written.run(), read.run());
		assertEquals(written.labelIssues(), read.labelIssues().stream().map(each -> new LabelIssue(0, each.rank(),
				each.sampleId(), each.given(), each.suggested(), each.score(), each.probabilityWrong(), each.reason(),
				each.folded())).toList());
		assertEquals(written.multiClassCandidates().get(0).categories(), read.multiClassCandidates().get(0).categories());
		MergeableCategories pair = read.mergeableCategories().get(0);
		assertTrue(Double.isNaN(pair.auc()));
		assertEquals(0.7, pair.aucHigh());
		assertEquals(Recommendation.UNKNOWN, pair.recommended());
		assertArrayEquals(written.scores().sampleIds(), read.scores().sampleIds());
		assertArrayEquals(written.scores().scores(), read.scores().scores());
		assertArrayEquals(written.scores().predictions(), read.scores().predictions());
	}

	@Test
	void everyFindingGetsANumberOfItsOwn() throws Exception {
		FindingSet first = published(findings("run-1", 1, 2));
		FindingSet second = published(findings("run-2", 1));

		assertEquals(List.of(1L, 2L), first.labelIssues().stream().map(LabelIssue::id).toList());
		assertTrue(second.labelIssues().get(0).id() > first.mergeableCategories().get(0).id());
	}

	@Test
	void theNextAuditReplacesFindingsAndKeepsTheRun() throws Exception {
		store.publish(findings("run-1", 1, 2));
		FindingSet second = published(findings("run-2", 3));

		assertEquals(List.of(3), second.labelIssues().stream().map(LabelIssue::sampleId).toList());
		assertEquals(Set.of("run-1", "run-2"), Set.copyOf(store.runs().stream().map(RunRecord::name).toList()));
	}

	@Test
	void listsAreFilteredAndSortedByFindings() throws Exception {
		store.publish(findings("run-1", 1, 2));

		assertArrayEquals(new int[] { 2, 1, 3, 4 },
				store.query(new SampleQuery(SampleFilter.ALL, SampleSort.WORST_FIRST, 0, 10)).ids());
		assertEquals(1, store.count(SampleFilter.ALL.withFindings(Set.of(FindingKind.LABEL_ISSUE))));
		assertEquals(1, store.count(SampleFilter.ALL.withFindings(Set.of(FindingKind.FOLDED_LABEL_ISSUE))));
		assertEquals(1, store.count(SampleFilter.ALL.withFindings(Set.of(FindingKind.MULTI_CLASS_CANDIDATE))));
		assertEquals(2, store.index().prediction(store.index().row(1)));
		store.publish(findings("run-2"));
		assertEquals(0, store.count(SampleFilter.ALL.withFindings(Set.of(FindingKind.LABEL_ISSUE))), "old ones linger");
	}

	@Test
	void aRunIsReplacedByItsName() throws Exception {
		store.saveRun(new RunRecord("run-1", "r", "running", TIME, null, 0, Map.of()));
		assertNull(store.runs().get(0).finished());
		store.saveRun(run("run-1"));

		assertEquals(List.of(run("run-1")), store.runs());
	}

	@Test
	void duplicatesReplaceEarlierOnesAndAreInTheIndex() throws Exception {
		store.saveDuplicates(List.of(new DuplicateGroup(0, DuplicateKind.EXACT, List.of(3, 4))));
		var groups = List.of(new DuplicateGroup(0, DuplicateKind.EXACT, List.of(1, 3)),
				new DuplicateGroup(1, DuplicateKind.NEAR, List.of(2, 4)));
		store.saveDuplicates(groups);

		assertEquals(groups, store.duplicates());
		assertEquals(4, store.count(SampleFilter.ALL.withDuplicates(true)));
		assertEquals(1, store.index().duplicateGroup(store.index().row(4)));
	}

	@Test
	void scoresOfManySamplesComeBackInOrder() throws Exception {
		int n = 45_001;
		load(store, IntStream.range(0, n).mapToObj(i -> sample("many/" + i, "a")).toArray(ImportedSample[]::new));
		int[] ids = IntStream.range(0, n).map(i -> 5 + i).toArray();
		float[] scores = new float[n];
		for (int i = 0; i < n; i++) {
			scores[i] = (i * 7919L % n) / (float) n;
		}
		FindingSet read = published(new FindingSet(run("run-1"), List.of(), List.of(), List.of(),
				new SampleScores(ids, scores, new int[n])));

		assertArrayEquals(ids, read.scores().sampleIds());
		assertArrayEquals(scores, read.scores().scores());
		assertEquals(scores[n - 1], store.index().score(store.index().row(ids[n - 1])));
	}
}
