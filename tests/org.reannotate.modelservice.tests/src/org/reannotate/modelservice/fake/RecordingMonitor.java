package org.reannotate.modelservice.fake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Remembers what it was told, and cancels itself when it hears a certain text. */
public final class RecordingMonitor extends NullProgressMonitor {
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
    private final Predicate<String> cancelsAt;
    private double worked;
    private int total;

    /** Never cancels. */
    public RecordingMonitor() {
        this(text -> false);
    }

    /** Cancels as soon as a text fulfils the condition. */
    public RecordingMonitor(Predicate<String> cancelsAt) {
        this.cancelsAt = cancelsAt;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = totalWork;
    }

    @Override
    public void internalWorked(double work) {
        worked += work;
    }

    @Override
    public void worked(int work) {
        worked += work;
    }

    @Override
    public void subTask(String name) {
        texts.add(name);
        if (cancelsAt.test(name)) {
            setCanceled(true);
        }
    }

    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** Share of the work reported, [0, 1]. */
    public double fraction() {
        return worked / total;
    }
}
