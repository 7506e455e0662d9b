package org.reannotate.audit.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.reannotate.core.dataset.DatasetStore;

/** Who in this process wants to know that the runs of a dataset changed, whichever store of it they look through. */
public final class RunChanges {
    private static final Map<Path, RunChanges> BY_FOLDER = new ConcurrentHashMap<>();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private RunChanges() {
    }

    /** Those of a dataset. */
    public static RunChanges of(DatasetStore store) {
        return BY_FOLDER.computeIfAbsent(store.info().runsFolder(), folder -> new RunChanges());
    }

    /** Adds a listener, to be called in any thread. */
    public void add(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void remove(Runnable listener) {
        listeners.remove(listener);
    }

    /** Tells all of them, in the calling thread. */
    public void tell() {
        listeners.forEach(Runnable::run);
    }
}
