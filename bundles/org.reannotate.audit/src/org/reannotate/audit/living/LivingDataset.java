package org.reannotate.audit.living;

/** A dataset whose findings are kept up with its decisions, until this is closed. Thread-safe. */
public interface LivingDataset extends AutoCloseable {

    /** How they keep up now. From memory. */
    LivingStatus status();

    /** Adds a listener, called in any thread when {@link #status()} changed; must return at once. */
    void addListener(Runnable listener);

    /** Removes a listener. */
    void removeListener(Runnable listener);

    /** Looks soon whether there is something new, without waiting for the next decision. */
    void refresh();

    /** Ends it; what is being worked out is cancelled. */
    @Override
    void close();
}
