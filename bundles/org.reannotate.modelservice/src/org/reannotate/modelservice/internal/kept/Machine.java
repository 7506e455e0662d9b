package org.reannotate.modelservice.internal.kept;

import java.util.function.LongSupplier;

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
    private final LongSupplier nanos;
    private long nextPower;
    private long nextLoad;
    private boolean battery;
    private double others;
    private volatile @Nullable String reason;

    /** A machine that is asked like this. */
    public Machine(PowerSource power, ForeignLoad load) {
        this(power, load, System::nanoTime);
    }

    Machine(PowerSource power, ForeignLoad load, LongSupplier nanos) {
        this.power = power;
        this.load = load;
        this.nanos = nanos;
        this.nextPower = nanos.getAsLong();
        this.nextLoad = nextPower;
    }

    /** This machine. */
    public static Machine here() {
        return new Machine(PowerSource.here(), ForeignLoad.here());
    }

    /** Why the background should not begin now, in words for people, or null. */
    synchronized @Nullable String busy(KeptSettings settings) {
        String now = unplugged(settings);
        if (settings.restAtLoad() && nanos.getAsLong() - nextLoad >= 0) {
            nextLoad = nanos.getAsLong() + LOOK_NANOS;
            others = load.share();
        }
        if (now == null && settings.restAtLoad() && others > MOST_LOAD) {
            now = Messages.Machine_busy;
        }
        reason = now;
        return now;
    }

    /**
     * Why the background should stand still in the middle of its work, or null: the machine has come to run on battery. Load
     * is no reason then, because it would be its own, and a process that gives way to others takes nothing from them.
     */
    synchronized @Nullable String unplugged(KeptSettings settings) {
        if (settings.restOnBattery() && nanos.getAsLong() - nextPower >= 0) {
            nextPower = nanos.getAsLong() + LOOK_NANOS;
            battery = power.onBattery();
        }
        String now = settings.restOnBattery() && battery ? Messages.Machine_battery : null;
        reason = now;
        return now;
    }

    /** What was found last. */
    @Nullable
    String reason() {
        return reason;
    }
}
