package org.reannotate.launching.console;

import org.reannotate.protocol.run.EpochLine;

/**
 * How long a training still takes, at most: by the epochs that the process at work has trained. Lines of earlier
 * processes, which come first when a run is gone on with, tell nothing about it.
 */
final class TimeLeft {
    private double last = Double.POSITIVE_INFINITY;
    private long before;

    /** Seconds after this epoch. */
    double after(EpochLine epoch, int networks) {
        long all = (long) networks * epoch.epochs();
        long done = (long) epoch.fold() * epoch.epochs() + epoch.epoch() + 1;
        if (epoch.seconds() < last) {
            before = done - 1;
        }
        last = epoch.seconds();
        return epoch.seconds() / Math.max(1, done - before) * Math.max(0, all - done);
    }
}
