package org.reannotate.audit.insight;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.reannotate.audit.internal.insight.RunReading;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.RunRecord;

/**
 * The active run of each dataset that is open (the newest finished one where none is active), mapped once for all who look at it; an OSGi service.
 * Thread-safe; nothing is to be closed.
 */
@Component(service = Insights.class)
public class Insights {
    private static final String FINISHED = "finished";

    /** What is kept knows nothing of its store, so that a store that nobody uses any more can go. */
    private final Map<DatasetStore, Slot> slots = new WeakHashMap<>();

    private static final class Slot {
        private @Nullable RunReading run;
    }

    /**
     * The insight into the active run. Blocks: call it from a job.
     *
     * @return null when the dataset has no finished run yet
     * @throws DatasetException when the store or the run's folder cannot be read
     */
    public @Nullable RunInsight of(DatasetStore store) throws DatasetException {
        String active = store.activeRun();
        if (active != null) {
            return RunInsight.of(store, read(store, active));
        }
        for (RunRecord record : store.runs()) {
            if (FINISHED.equals(record.status())) {
                return RunInsight.of(store, read(store, record.name()));
            }
        }
        return null;
    }

    private RunReading read(DatasetStore store, String name) throws DatasetException {
        Slot slot;
        synchronized (slots) {
            slot = slots.computeIfAbsent(store, key -> new Slot());
        }
        synchronized (slot) {
            RunReading run = slot.run;
            if (run == null || !run.name().equals(name) || !run.isNewest()) {
                run = RunReading.open(store.info().runsFolder(), name);
                slot.run = run;
            }
            return run;
        }
    }
}
