package org.reannotate.launching.internal.process;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IFlushableStreamMonitor;

/** What a training wrote, for consoles that come early or late. Thread-safe. */
final class TextStream implements IFlushableStreamMonitor {
    private static final int MOST = 1 << 20;

    private final StringBuilder contents = new StringBuilder();
    private final Set<IStreamListener> listeners = new LinkedHashSet<>();
    private boolean buffered = true;

    /** Appends a line. */
    void write(String line) {
        String text = line + "\n";
        List<IStreamListener> now;
        synchronized (this) {
            if (buffered) {
                contents.append(text);
                contents.delete(0, Math.max(0, contents.length() - MOST));
            }
            now = List.copyOf(listeners);
        }
        now.forEach(listener -> listener.streamAppended(text, this));
    }

    @Override
    public synchronized void addListener(IStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public synchronized void removeListener(IStreamListener listener) {
        listeners.remove(listener);
    }

    @Override
    public synchronized String getContents() {
        return contents.toString();
    }

    @Override
    public synchronized void flushContents() {
        contents.setLength(0);
    }

    @Override
    public synchronized void setBuffered(boolean buffer) {
        buffered = buffer;
    }

    @Override
    public synchronized boolean isBuffered() {
        return buffered;
    }
}
