package org.reannotate.modelservice.internal.kept;

import java.time.Duration;

import org.reannotate.core.model.ModelPreferences;

/**
 * How the process is kept.
 *
 * @param idle after which it ends when nobody asked for anything
 * @param answer after which a process that owes somebody an answer counts as hanging
 * @param threads of the native code
 * @param device as a recipe names it: automatic, the CPU, or the number of a GPU
 * @param modest whether everything else on the machine goes first
 * @param restOnBattery whether the background waits while the machine runs on battery
 * @param restAtLoad whether the background waits while other programs keep the machine busy
 */
public record KeptSettings(Duration idle, Duration answer, int threads, int device, boolean modest,
        boolean restOnBattery, boolean restAtLoad) {

    /** What holds where nobody chose. */
    public static KeptSettings defaults() {
        return new KeptSettings(Duration.ofMinutes(ModelPreferences.IDLE_MINUTES_DEFAULT), Duration.ofSeconds(60),
                Runtime.getRuntime().availableProcessors(), ModelPreferences.DEVICE_DEFAULT, true, ModelPreferences.REST_ON_BATTERY_DEFAULT,
                ModelPreferences.REST_AT_LOAD_DEFAULT);
    }

    /** The same, ended after another time. */
    public KeptSettings withIdle(Duration time) {
        return new KeptSettings(time, answer, threads, device, modest, restOnBattery, restAtLoad);
    }

    /** The same on another device. */
    public KeptSettings withDevice(int other) {
        return new KeptSettings(idle, answer, threads, other, modest, restOnBattery, restAtLoad);
    }

    /** The same with another patience. */
    public KeptSettings withAnswer(Duration time) {
        return new KeptSettings(idle, time, threads, device, modest, restOnBattery, restAtLoad);
    }
}
