package org.reannotate.audit.training;

/** Told of every change of a search's table, in the thread that searches. */
@FunctionalInterface
public interface SearchListener {
    /** Does nothing. */
    SearchListener NONE = snapshot -> {
    };

    /** The table is now this. */
    void changed(SearchSnapshot snapshot);
}
