package org.reannotate.modelservice.internal.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogPumpTest {
    private static final long ROOMY = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void writesLinesAsTheyCameAlsoTheLastOneWithoutAnEnd() throws IOException {
        pump("one\r\ntw\u00f6\n\nlast", log(), ROOMY);
        assertEquals(List.of("one", "tw\u00f6", "", "last"), Files.readAllLines(log()));
    }

    @Test
    void appendsToWhatAnEarlierWorkerWrote() throws IOException {
        Files.writeString(log(), "first life\n");
        pump("second life\n", log(), ROOMY);
        assertEquals(List.of("first life", "second life"), Files.readAllLines(log()));
    }

    @Test
    void cutsALineThatNeverEnds() throws IOException {
        pump("x".repeat(20_000), log(), ROOMY);
        assertEquals(List.of(8192, 8192, 20_000 - 2 * 8192), Files.readAllLines(log()).stream().map(String::length).toList());
    }

    @Test
    void stopsWritingAtTheLimitButKeepsTheLastLines() throws IOException {
        LogTail tail = pump("0123456789\n".repeat(1000) + "the end\n", log(), 100);
        assertTrue(Files.size(log()) < 200, "size " + Files.size(log()));
        assertTrue(Files.readString(log()).contains("left out"));
        assertTrue(tail.mentions("the end"));
    }

    @Test
    void keepsReadingWhenTheDiskIsFull() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "needs /dev/full");
        LogTail tail = pump("x\n".repeat(10) + "the end\n", full, ROOMY);
        assertTrue(tail.mentions("the end"));
        assertTrue(tail.mentions("cannot be written"));
    }

    @Test
    void keepsReadingWhenTheLogCannotBeOpened() {
        LogTail tail = pump("the end\n", folder.resolve("missing/log.txt"), ROOMY);
        assertTrue(tail.mentions("the end"));
        assertTrue(tail.mentions("cannot be written"));
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    private static LogTail pump(String printed, Path log, long limit) {
        var pump = LogPump.start(new ByteArrayInputStream(printed.getBytes(StandardCharsets.UTF_8)), log, limit);
        pump.await();
        return pump.tail();
    }
}
