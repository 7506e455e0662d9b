package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;

/** Two annotators in processes of their own, who decide about the same three images, and a third process that looks on. */
class TwoAnnotatorsTest {

	private static final char ROUNDS = 90;
	/** The image that only the third process decides about. */
	private static final int ALONE = 4;

	@TempDir
	Path folder;

	@Test
	@Timeout(120)
	void nobodysDecisionIsOverwrittenUnseenAndEachSeesTheOthers() throws Exception {
		try (DatasetStore store = TestDataset.create(folder)) {
			load(store, sample("1", "a"), sample("2", "b"), sample("3", "c"), sample("4", "c"));
		}
		try (DatasetStore store = TestDataset.open(folder);
				ChildProcess ann = new ChildProcess("annotate", folder).ready();
				ChildProcess bob = new ChildProcess("annotate", folder).ready()) {
			ann.tell(ROUNDS + "");
			bob.tell(ROUNDS + "");
			List<String> said = new ArrayList<>();
			readUntilDone(ann, said);
			readUntilDone(bob, said);
			store.decide(DecisionRequest.keep(ALONE, "command line"));
			readUntilSaw(ann, ALONE);
			readUntilSaw(bob, ALONE);

			Map<Long, Long> seenBy = new HashMap<>();
			said.stream().filter(line -> line.startsWith("decided")).map(line -> line.split(" "))
					.forEach(words -> seenBy.put(Long.valueOf(words[1]), Long.valueOf(words[3])));
			Map<Integer, Long> before = new HashMap<>();
			List<Decision> decisions = store.decisions(DecisionQuery.all(Integer.MAX_VALUE)).stream()
					.filter(each -> each.sampleId() != ALONE).toList();
			for (Decision decision : decisions) {
				long held = before.getOrDefault(decision.sampleId(), 0L);
				assertEquals(held, seenBy.get(decision.id()), () -> "made without a look at what held: " + decision);
				before.put(decision.sampleId(), decision.id());
			}
			assertEquals(seenBy.size(), decisions.size());
			assertEquals(2 * ROUNDS, decisions.size() + told(said), "every round was decided or refused");
			assertEquals(2, decisions.stream().map(Decision::author).distinct().count());
		}
	}

	private static long told(List<String> said) {
		return said.stream().filter(line -> line.startsWith("told")).count();
	}

	private static void readUntilDone(ChildProcess child, List<String> said) throws Exception {
		for (String line = child.line(); !"done".equals(line); line = child.line()) {
			assertTrue(line != null, "the process ended");
			said.add(line);
		}
	}

	private static void readUntilSaw(ChildProcess child, int sample) throws Exception {
		String line = child.line();
		while (line != null && !(line.startsWith("saw") && List.of(line.split(" ")).contains(String.valueOf(sample)))) {
			line = child.line();
		}
		assertNotNull(line, "the process ended without having seen it");
	}
}
