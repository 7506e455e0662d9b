package org.reannotate.audit.training;

import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.TrainingLine;

/** Told how a training goes, in the thread that trains. */
public interface TrainingListener {
    /** Does nothing. */
    TrainingListener NONE = new TrainingListener() {
    };

    /** The folder exists, with its input; the training log is written into it from now on. */
    default void started(RunFolder folder) {
    }

    /**
     * A line of the training log came; some times a second. When a run is gone on with, its first lines come again.
     */
    default void line(TrainingLine line) {
    }

    /** A sentence for people: a phase that begins, something to know. */
    default void log(String sentence) {
    }
}
