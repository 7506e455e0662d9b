package org.reannotate.modelservice.internal.kept;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Whether this machine has power and time to spare. What the system says is asked every few seconds only: reading it
 * takes time, too. Thread-safe.
 */
public final class Machine {
    private static final long LOOK_NANOS = 5_000_000_000L;
    /** Share of all cores that other programs may use before the background waits. */
    private static final double MOST_LOAD = 0.5;

    private final PowerSource power;
    private final ForeignLoad load;
    private long nextLook = System.nanoTime();
    private boolean battery;
    private double others;
    private volatile @Nullable String reason;

    /** A machine that is asked like this. */
    public Machine(PowerSource power, ForeignLoad load) {
        this.power = power;
        this.load = load;
    }

    /** This machine. */
    public static Machine here() {
        return new Machine(PowerSource.here(), ForeignLoad.here());
    }

    /** Why the background should wait, in words for people, or null. */
    synchronized @Nullable String busy(KeptSettings settings) {
        if (System.nanoTime() - nextLook >= 0) {
            nextLook = System.nanoTime() + LOOK_NANOS;
            battery = settings.restOnBattery() && power.onBattery();
            others = settings.restAtLoad() ? load.share() : 0;
        }
        String now = battery && settings.restOnBattery() ? Messages.Machine_battery
                : others > MOST_LOAD && settings.restAtLoad() ? Messages.Machine_busy
                        : null;
        reason = now;
        return now;
    }

    /** What was found last. */
    @Nullable
    String reason() {
        return reason;
    }
}
