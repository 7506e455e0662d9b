package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.importing.ImportedSample;

/** Processes that are killed in the middle of their work: what the store confirmed is there, and nothing by halves. */
class CrashTest {

	private static final int SAMPLES = 50;

	@TempDir
	Path folder;

	@BeforeEach
	void create() throws Exception {
		try (DatasetStore store = TestDataset.create(folder)) {
			TestDataset.load(store, IntStream.range(0, SAMPLES).mapToObj(i -> TestDataset.sample("s" + i, "c0"))
					.toArray(ImportedSample[]::new));
		}
	}

	/** Lets a child work until it has confirmed so many things, kills it, and returns all that it confirmed. */
	private List<Long> confirmed(String mode, int until) throws IOException, InterruptedException {
		List<String> said = new ArrayList<>();
		try (ChildProcess child = new ChildProcess(mode, folder).ready()) {
			while (said.size() < until) {
				said.add(child.line());
			}
			said.addAll(child.kill());
		}
		return said.stream().map(line -> Long.valueOf(line.substring(line.indexOf(' ') + 1))).toList();
	}

	@Test
	void noConfirmedDecisionIsLost() throws Exception {
		Set<Long> confirmed = new HashSet<>();
		for (int until : new int[] { 3, 80 }) {
			confirmed.addAll(confirmed("decide", until));
			try (DatasetStore store = TestDataset.open(folder)) {
				List<Decision> found = store.decisions(DecisionQuery.all(Integer.MAX_VALUE));
				Set<Long> ids = found.stream().map(Decision::id).collect(Collectors.toSet());
				assertTrue(ids.containsAll(confirmed), () -> "lost: " + difference(confirmed, ids));
				assertEachSampleIsAsItsLastDecisionLeftIt(store, found);
			}
		}
	}

	@Test
	void aSessionOfDecisionsUndosBulksAndNotesLosesNothing() throws Exception {
		List<Long> confirmed = new ArrayList<>();
		for (int until : new int[] { 4, 45 }) {
			List<String> steps = steps(until);
			steps.forEach(step -> Arrays.stream(step.split(" ")).skip(1).map(Long::valueOf).forEach(confirmed::add));
			try (DatasetStore store = TestDataset.open(folder)) {
				List<Decision> found = store.decisions(DecisionQuery.all(Integer.MAX_VALUE));
				Set<Long> ids = found.stream().map(Decision::id).collect(Collectors.toSet());
				assertTrue(ids.containsAll(confirmed), () -> "lost: " + difference(Set.copyOf(confirmed), ids));
				assertNoBulkByHalves(found);
				assertEachSampleIsAsTheHistorySays(store, found);
				SampleDetails details = store.details(1);
				assertEquals(details.version() == 0 ? "" : "note " + details.version(), details.note());
			}
		}
	}

	private List<String> steps(int until) throws Exception {
		List<String> said = new ArrayList<>();
		try (ChildProcess child = new ChildProcess("session", folder).ready()) {
			while (said.size() < until) {
				said.add(child.line());
			}
			said.addAll(child.kill());
		}
		return said;
	}

	/** Decisions of one call have one time. */
	private static void assertNoBulkByHalves(List<Decision> decisions) {
		Map<Instant, Long> sizes = decisions.stream().collect(Collectors.groupingBy(Decision::time, Collectors.counting()));
		assertTrue(Set.of(1L, (long) AnnotatorSession.BULK).containsAll(sizes.values()), () -> "half a bulk: " + sizes.values());
	}

	private static void assertEachSampleIsAsTheHistorySays(DatasetStore store, List<Decision> decisions) throws Exception {
		Map<Integer, Decision> last = new HashMap<>();
		decisions.forEach(decision -> last.put(decision.sampleId(), decision));
		for (SampleRecord sample : store.samples(IntStream.rangeClosed(1, SAMPLES).toArray())) {
			Decision decision = last.get(sample.id());
			assertEquals(decision == null ? sample.given() : decision.to().category(), sample.category());
			assertEquals(decision == null ? SampleState.OPEN : decision.to().state(), sample.state());
		}
	}

	private static Set<Long> difference(Set<Long> confirmed, Set<Long> found) {
		Set<Long> lost = new HashSet<>(confirmed);
		lost.removeAll(found);
		return lost;
	}

	private static void assertEachSampleIsAsItsLastDecisionLeftIt(DatasetStore store, List<Decision> decisions)
			throws Exception {
		Map<Integer, Decision> last = new HashMap<>();
		decisions.forEach(decision -> last.put(decision.sampleId(), decision));
		for (SampleRecord sample : store.samples(IntStream.rangeClosed(1, SAMPLES).toArray())) {
			Decision decision = last.get(sample.id());
			assertEquals(decision == null ? 0 : decision.id(), sample.lastDecision());
			assertEquals(sample.lastDecision(), store.index().lastDecision(store.index().row(sample.id())));
			assertEquals(decision == null ? sample.given() : decision.to().category(), sample.category());
			assertEquals(sample.category(), store.index().category(store.index().row(sample.id())));
		}
	}

	@Test
	void everyBatchOfAnImportIsThereOrNot() throws Exception {
		Set<Long> confirmed = new HashSet<>();
		for (int until : new int[] { 1, 12 }) {
			confirmed.addAll(confirmed("import", until));
			try (DatasetStore store = TestDataset.open(folder)) {
				Map<String, Integer> sizes = new HashMap<>();
				store.forEachSample(sample -> {
					if (sample.path().startsWith("batch")) {
						sizes.merge(sample.path().substring(5, sample.path().indexOf('/')), 1, Integer::sum);
					}
				});
				assertTrue(sizes.keySet().containsAll(confirmed.stream().map(String::valueOf).toList()));
				assertEquals(Set.of(StoreChild.BATCH), Set.copyOf(sizes.values()), "half a batch");
			}
		}
	}

	@Test
	void findingsAreThoseOfOneAuditAsAWhole() throws Exception {
		for (int until : new int[] { 5, 25 }) {
			List<Long> confirmed = confirmed("publish", until);
			try (DatasetStore store = TestDataset.open(folder)) {
				FindingSet findings = store.findings();
				int size = Integer.parseInt(findings.run().name().substring(4));
				assertTrue(size >= confirmed.get(confirmed.size() - 1), "a confirmed audit is lost");
				assertEquals(size, findings.labelIssues().size());
				assertEquals(size, findings.scores().sampleIds().length);
				assertTrue(findings.labelIssues().stream().allMatch(issue -> issue.score() == size));
			}
		}
	}
}
