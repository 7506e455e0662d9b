package org.reannotate.audit.training;

import org.reannotate.protocol.run.RunFolder;

/** Told how a training goes, in the thread that trains. */
public interface TrainingListener {
    /** Does nothing. */
    TrainingListener NONE = new TrainingListener() {
    };

    /** The folder exists, with its input; the training log is written into it from now on. */
    default void started(RunFolder folder) {
    }

    /** A sentence for people: a phase that begins, something to know. */
    default void log(String sentence) {
    }
}
