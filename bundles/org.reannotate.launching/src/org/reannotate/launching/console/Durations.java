package org.reannotate.launching.console;

/** Lengths of time as people say them. */
final class Durations {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Durations() {
    }

    static String words(double seconds) {
        long whole = Math.max(0, Math.round(seconds));
        if (whole < MINUTE) {
            return whole + " s";
        }
        return whole < HOUR ? whole / MINUTE + " min " + whole % MINUTE + " s"
                : whole / HOUR + " h " + whole % HOUR / MINUTE + " min";
    }
}
