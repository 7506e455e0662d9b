package org.reannotate.modelservice.internal.kept;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.ModelState;
import org.reannotate.core.model.ModelState.Kind;
import org.reannotate.modelservice.internal.process.ProgressTicks;
import org.reannotate.protocol.rpc.ProgressMessage;

/** The one piece of work in the background that has its turn; the others wait in the order in which they came. */
final class Background {
    private static final long LOOK_MILLIS = 200;
    private static final int HUNDRED = 100;

    private record Turn(String words, ProgressTicks ticks, boolean going, int percent) {
    }

    private final Semaphore turns = new Semaphore(1, true);
    private volatile @Nullable Turn turn;

    /** Waits for the turn. */
    void enter(String words, ProgressTicks ticks, BooleanSupplier cancelled) {
        try {
            do {
                Cancel.check(cancelled.getAsBoolean());
            } while (!turns.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
        turn = new Turn(words, ticks, false, -1);
    }

    /** It is allowed to work now. */
    void goes() {
        Turn now = turn;
        turn = now == null ? null : new Turn(now.words(), now.ticks(), true, now.percent());
    }

    /** How far it is; on the thread of the process. */
    void show(ProgressMessage message) {
        Turn now = turn;
        if (now != null && now.going()) {
            now.ticks().show(message);
            turn = new Turn(now.words(), now.ticks(), true, (int) Math.floor(message.fraction() * HUNDRED));
        }
    }

    /** Ends the turn. */
    void leave() {
        turn = null;
        turns.release();
    }

    /** Whether there is work that waits until it may begin. */
    boolean waits() {
        Turn now = turn;
        return now != null && !now.going();
    }

    /** Whether there is work that goes on. */
    boolean works() {
        Turn now = turn;
        return now != null && now.going();
    }

    /** What people are told while a process works. */
    ModelState state() {
        Turn now = turn;
        return now == null || !now.going() ? ModelState.of(Kind.BUSY, Messages.Background_predicting)
                : new ModelState(Kind.BUSY, now.percent(), now.words());
    }
}
