package org.reannotate.views.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.DuplicateKind;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.store.StoresComponent;
import org.reannotate.views.problems.DatasetProblem.Kind;

class ProblemFinderTest {

	@TempDir
	Path folder;
	private DatasetStore store;
	private final List<ImportedSample> samples = new ArrayList<>();

	@BeforeEach
	void create() throws Exception {
		store = new StoresComponent().create(folder.resolve("dataset"), "test",
				List.of(Files.createDirectories(folder.resolve("images"))));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@Test
	void findsNothingWrongWithADatasetThatIsWell() throws Exception {
		add("a/1.png", "a").add("b/1.png", "b").load();
		assertEquals(List.of(), find(null));
	}

	@Test
	void namesUnreadableImagesUntilTheyAreExcluded() throws Exception {
		add("a/1.png", "a").add("b/1.png", "b").unreadable("a/broken.png", "truncated", "a").load();
		DatasetProblem problem = find(null).get(0);
		assertEquals(Kind.UNREADABLE, problem.kind());
		assertTrue(problem.message().contains("a/broken.png") && problem.message().contains("truncated"), problem.message());
		store.decide(DecisionRequest.exclude(problem.samples().get(0), "ann"));
		assertEquals(List.of(), find(null));
	}

	@Test
	void listsAHundredOfAKindAndTheRestInOne() throws Exception {
		add("a/1.png", "a").add("b/1.png", "b");
		for (int i = 0; i < 103; i++) {
			unreadable("broken/" + i + ".png", "truncated", "a");
		}
		load();
		List<DatasetProblem> problems = find(null);
		assertEquals(101, problems.size());
		assertEquals(Kind.MORE, problems.get(100).kind());
		assertTrue(problems.get(100).message().startsWith("3 "), problems.get(100).message());
	}

	@Test
	void namesDuplicatesWithDifferentLabelsUntilTheyAgree() throws Exception {
		add("a/1.png", "a").add("b/1.png", "b").add("a/2.png", "a").add("a/3.png", "a").load();
		store.saveDuplicates(List.of(new DuplicateGroup(0, DuplicateKind.EXACT, List.of(1, 2)),
				new DuplicateGroup(1, DuplicateKind.NEAR, List.of(3, 4))));
		DatasetProblem problem = find(null).get(0);
		assertEquals(1, find(null).size());
		assertEquals(Kind.DUPLICATES, problem.kind());
		assertEquals(List.of(1, 2), problem.samples());
		assertEquals(List.of(store.ensureCategory("a"), store.ensureCategory("b")), problem.categories());
		assertTrue(problem.grave());
		store.decide(DecisionRequest.relabel(2, store.ensureCategory("a"), "ann"));
		assertEquals(List.of(), find(null));
	}

	@Test
	void namesPairsThatAreBetterMergedUntilTheyAre() throws Exception {
		add("a/1.png", "a").add("b/1.png", "b").add("c/1.png", "c").load();
		int a = store.ensureCategory("a");
		int b = store.ensureCategory("b");
		int c = store.ensureCategory("c");
		FindingSet findings = findings(pair(a, b, Recommendation.YES), pair(a, c, Recommendation.UNKNOWN));
		DatasetProblem problem = find(findings).get(0);
		assertEquals(1, find(findings).size());
		assertEquals(Kind.MERGEABLE, problem.kind());
		assertEquals(List.of(a, b), problem.categories());
		store.merge(List.of(b), a, "ann", "");
		assertEquals(List.of(), find(findings));
	}

	@Test
	void namesCategoriesOfVeryDifferentSize() throws Exception {
		add("b/1.png", "b");
		for (int i = 0; i < 9; i++) {
			add("a/" + i + ".png", "a");
		}
		load();
		assertEquals(List.of(), find(null));
		add("a/9.png", "a").load();
		DatasetProblem problem = find(null).get(0);
		assertEquals(Kind.IMBALANCE, problem.kind());
		assertTrue(problem.message().contains("10 times as many"), problem.message());
	}

	private List<DatasetProblem> find(@Nullable FindingSet findings) throws Exception {
		return ProblemFinder.find(store, store.duplicates(), findings);
	}

	private ProblemFinderTest add(String path, String category) {
		return add(path, null, category);
	}

	private ProblemFinderTest unreadable(String path, String why, String category) {
		return add(path, why, category);
	}

	private ProblemFinderTest add(String path, @Nullable String unreadable, String category) {
		samples.add(new ImportedSample(path, List.of(category), null, unreadable == null ? new byte[] { 1 } : new byte[0], 0,
				64, 48, 1000, 5, "png", unreadable));
		return this;
	}

	private void load() throws Exception {
		store.importSamples(samples.iterator(), ImportOptions.of("ann", "test"), new NullProgressMonitor());
	}

	private static MergeableCategories pair(int a, int b, Recommendation recommended) {
		return new MergeableCategories(0, 1, a, b, 0.5, 0.3, 0.3, 0.5, 0.4, 0.6, 0.5, recommended, 0);
	}

	private static FindingSet findings(MergeableCategories... pairs) {
		return new FindingSet(new RunRecord("run-1", "", "finished", Instant.EPOCH, null, 0, Map.of()), List.of(), List.of(),
				List.of(pairs), SampleScores.none());
	}
}
