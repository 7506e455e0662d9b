package org.reannotate.audit.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.fixture.SmallDataset;
import org.reannotate.audit.fixture.WrittenRun;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.RunRecord;

class InsightsTest {
    @TempDir
    Path folder;

    @Test
    void isNothingBeforeTheFirstRun() throws Exception {
        try (DatasetStore store = open()) {
            assertNull(new Insights().of(store));
            store.saveRun(new RunRecord("20260101-000000-x", "x", "failed", Instant.now(), null, 0, Map.of()));
            assertNull(new Insights().of(store));
        }
    }

    @Test
    void followsTheNewestFinishedRun() throws Exception {
        try (DatasetStore store = open()) {
            var insights = new Insights();
            String first = run(store).write().name();
            assertEquals(first, name(insights, store));
            String second = run(store).write().name();
            assertEquals(second, name(insights, store));
            store.saveRun(new RunRecord("29990101-000000-x", "x", "cancelled", Instant.now(), null, 0, Map.of()));
            assertEquals(second, name(insights, store));
        }
    }

    private static WrittenRun run(DatasetStore store) throws Exception {
        return new WrittenRun(store, "cat", "dog").add(SmallDataset.name("cat", 0), 0.7f, 0.3f);
    }

    private static String name(Insights insights, DatasetStore store) throws Exception {
        RunInsight insight = insights.of(store);
        assertNotNull(insight);
        return insight.runName();
    }

    private DatasetStore open() throws Exception {
        return SmallDataset.of(folder, 2, "cat", "dog").open(folder.resolve("dataset"));
    }
}
