package org.reannotate.modelservice.internal.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {
    @TempDir
    Path supplies;

    private static final KeptSettings ALL = new KeptSettings(Duration.ofMinutes(1), Duration.ofMinutes(1), 1, -1, true,
            true, true);
    private static final KeptSettings NOTHING = new KeptSettings(Duration.ofMinutes(1), Duration.ofMinutes(1), 1, -1,
            true, false, false);

    @Test
    void readsFromTheKernelWhetherABatteryIsEmptied() throws Exception {
        supply("AC", "type", "Mains", "online", "0");
        supply("BAT0", "type", "Battery", "status", "Discharging");
        assertTrue(PowerSource.inFolder(supplies));
        supply("AC", "type", "Mains", "online", "1");
        assertFalse(PowerSource.inFolder(supplies));
    }

    @Test
    void leavesTheBatteriesOfMiceOutOfAccount() throws Exception {
        supply("hidpp_battery_0", "type", "Battery", "status", "Discharging", "scope", "Device");
        assertFalse(PowerSource.inFolder(supplies));
    }

    @Test
    void knowsNothingWhereTheSystemDoesNotTell() {
        assertFalse(PowerSource.inFolder(supplies.resolve("none")));
    }

    @Test
    void isBusyOnBatteryAndUnderLoadOnlyWherePeopleWantThat() {
        assertTrue(new Machine(() -> true, () -> 0).busy(ALL).contains("battery"));
        assertTrue(new Machine(() -> false, () -> 0.9).busy(ALL).contains("other programs"));
        assertNull(new Machine(() -> false, () -> 0.4).busy(ALL));
        assertNull(new Machine(() -> true, () -> 1).busy(NOTHING));
    }

    @Test
    void asksTheSystemEveryFiveSecondsOnlyAndNothingThatNobodyWants() {
        var clock = new AtomicLong();
        var asked = new AtomicInteger();
        var battery = new AtomicBoolean(true);
        var machine = new Machine(() -> {
            asked.incrementAndGet();
            return battery.get();
        }, () -> 0, clock::get);
        assertTrue(machine.busy(ALL).contains("battery"));
        battery.set(false);
        assertTrue(machine.busy(ALL).contains("battery"), "asked a moment ago");
        assertEquals(1, asked.get());
        clock.set(TimeUnit.SECONDS.toNanos(5));
        assertNull(machine.busy(ALL));
        assertNull(machine.reason());
        assertEquals(2, asked.get());
        clock.set(TimeUnit.SECONDS.toNanos(50));
        assertNull(machine.busy(NOTHING));
        assertEquals(2, asked.get());
    }

    @Test
    void standsStillInTheMiddleOfWorkOnBatteryAloneNotForItsOwnLoad() {
        assertTrue(new Machine(() -> true, () -> 0).unplugged(ALL).contains("battery"));
        assertNull(new Machine(() -> true, () -> 0).unplugged(NOTHING));
        assertNull(new Machine(() -> false, () -> 1).unplugged(ALL));
    }

    @Test
    void knowsAChargedOrUnknownBatteryFromAnEmptyingOne() throws Exception {
        supply("BAT0", "type", "Battery", "status", "Full");
        supply("BAT1", "type", "Battery", "status", "Unknown");
        assertFalse(PowerSource.inFolder(supplies));
        supply("ucsi-source-psy-1", "type", "USB", "online", "0");
        supply("BAT1", "type", "Battery", "status", "Discharging");
        assertTrue(PowerSource.inFolder(supplies), "one of two is emptied");
        supply("ucsi-source-psy-1", "type", "USB", "online", "1");
        assertFalse(PowerSource.inFolder(supplies), "power comes through USB");
    }

    @Test
    void triesAgainLaterAndLaterAfterFailures() {
        var failures = new Failures();
        assertEquals(Duration.ZERO, failures.left(0));
        failures.failed("first", 0);
        assertEquals(Duration.ZERO, failures.left(0));
        failures.failed("second", 0);
        assertEquals(Duration.ofSeconds(2), failures.left(0));
        assertEquals(Duration.ZERO, failures.left(Duration.ofSeconds(2).toNanos()));
        for (int i = 0; i < 10; i++) {
            failures.failed("again", 0);
        }
        assertEquals(Duration.ofMinutes(10), failures.left(0));
        assertEquals("again", failures.reason());
        failures.forget();
        assertEquals(Duration.ZERO, failures.left(0));
        assertNull(failures.reason());
    }

    private void supply(String name, String... facts) throws Exception {
        Path folder = Files.createDirectories(supplies.resolve(name));
        for (int i = 0; i < facts.length; i += 2) {
            Files.writeString(folder.resolve(facts[i]), facts[i + 1] + "\n");
        }
    }
}
