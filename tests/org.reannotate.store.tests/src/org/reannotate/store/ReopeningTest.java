package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.label;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.importing.ImportedSample;

/** A dataset that is opened for one decision and closed again, as the command line does, time after time. */
class ReopeningTest {

	private static final int SAMPLES = 400;
	private static final int TIMES = 30;
	/** Longer than the database keeps space that it no longer needs: then it writes there, or cuts it off. */
	private static final long PAUSE_MILLIS = 1100;

	@TempDir
	Path folder;

	@Test
	void keepsEveryDecisionThroughManyCloses() throws Exception {
		try (DatasetStore store = TestDataset.create(folder)) {
			load(store, IntStream.range(0, SAMPLES).mapToObj(i -> sample("a long enough name/" + i, "a"))
					.toArray(ImportedSample[]::new));
			store.ensureCategory("b");
		}
		for (int time = 0; time < TIMES; time++) {
			Thread.sleep(PAUSE_MILLIS);
			try (DatasetStore store = TestDataset.open(folder)) {
				for (int before = 0; before < time; before++) {
					assertEquals("b", label(store, "a long enough name/" + before));
				}
				int b = store.ensureCategory("b");
				store.decide(DecisionRequest.relabel(id(store, "a long enough name/" + time), b, "me"));
			}
		}
	}
}
