package org.reannotate.audit.internal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;

import org.reannotate.protocol.run.RunFolder;

/**
 * The time of a new run. Runs are named and ordered by their time, and clocks jump: a run that is made later is named
 * later, whatever the clock says.
 */
final class RunClock {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final int LENGTH = 15;

    private RunClock() {
    }

    /** Now, or one second after the newest run where that is in the future. */
    static Instant next(Path runs, Instant now) throws IOException {
        var all = new ArrayList<>(RunFolder.published(runs));
        all.addAll(RunFolder.partial(runs));
        return all.stream().map(folder -> time(folder.name())).filter(time -> time.getEpochSecond() > now.getEpochSecond())
                .max(Instant::compareTo).map(newest -> newest.plusSeconds(1)).orElse(now);
    }

    private static Instant time(String name) {
        try {
            return LocalDateTime.parse(name.substring(0, LENGTH), STAMP).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            // 20260231-999999: a name that nobody made by a clock.
            return Instant.MIN;
        }
    }
}
