package org.reannotate.modelservice.internal.kept;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.ModelState;
import org.reannotate.core.model.ModelStateListener;

/** The state that people see, and who is told when it changes: every change, in order, outside of every lock. */
final class StateBoard {
    private final Set<ModelStateListener> listeners = new CopyOnWriteArraySet<>();
    private final Queue<ModelState> untold = new ArrayDeque<>();
    private volatile ModelState shown = ModelState.NONE;
    private boolean telling;

    ModelState shown() {
        return shown;
    }

    void add(ModelStateListener listener) {
        listeners.add(listener);
    }

    void remove(ModelStateListener listener) {
        listeners.remove(listener);
    }

    /** Notes a state; {@link #tell()} must follow. */
    synchronized void note(ModelState state) {
        if (!state.equals(shown)) {
            shown = state;
            untold.add(state);
        }
    }

    /** Tells what was noted; to be called without any lock. One thread tells at a time, the others leave it to it. */
    void tell() {
        for (ModelState state = next(true); state != null; state = next(false)) {
            for (ModelStateListener listener : listeners) {
                tell(listener, state);
            }
        }
    }

    private static void tell(ModelStateListener listener, ModelState state) {
        try {
            listener.changed(state);
        } catch (RuntimeException e) {
            ILog.of(StateBoard.class).error("A listener to the state of the model service failed", e);
        }
    }

    private synchronized @Nullable ModelState next(boolean begin) {
        if (begin && telling) {
            return null;
        }
        ModelState state = untold.poll();
        telling = state != null;
        return state;
    }
}
