package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;

class ActiveRunTest {

	@TempDir
	Path folder;
	private DatasetStore store;

	@BeforeEach
	void create() throws Exception {
		store = TestDataset.create(folder);
		load(store, sample("1", "a"), sample("2", "b"));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private static RunRecord run(String name) {
		return new RunRecord(name, "small residual", "finished", Instant.now(), Instant.now(), 0, Map.of());
	}

	private void publish(String run) throws Exception {
		store.publish(new FindingSet(run(run), List.of(new LabelIssue(0, 1, 1, 1, 2, 0.1, 0.9, "", false)), List.of(),
				List.of(), new SampleScores(new int[] { 1 }, new float[] { 0.1f }, new int[] { 2 })));
	}

	@Test
	void itIsTheOneWhoseFindingsWerePublishedLast() throws Exception {
		assertNull(store.activeRun());
		publish("run-1");
		publish("run-2");
		store.saveRun(run("run-3"));
		assertEquals("run-2", store.activeRun());
		publish("run-1");
		assertEquals("run-1", store.activeRun());
		store.close();
		store = TestDataset.open(folder);
		assertEquals("run-1", store.activeRun());
	}

	@Test
	void isNoneWhenItIsDeletedWhileItsFindingsStay() throws Exception {
		publish("run-1");
		store.saveRun(run("run-2"));
		store.deleteRun("run-2");
		assertEquals("run-1", store.activeRun());
		store.deleteRun("run-1");
		store.deleteRun("nothing");
		assertNull(store.activeRun());
		assertEquals(List.of(), store.runs());
		FindingSet findings = store.findings();
		assertNotNull(findings);
		assertEquals("run-1", findings.run().name());
		assertEquals(1, findings.labelIssues().size());
	}
}
