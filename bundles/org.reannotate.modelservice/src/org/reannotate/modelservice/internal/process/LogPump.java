package org.reannotate.modelservice.internal.process;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.IoWords;

/**
 * Takes what a worker prints and appends it to the run's log, up to a limit: past it, or when the disk is full, lines
 * are still read, so that the worker never blocks on its output, and the last ones kept for messages.
 */
final class LogPump implements LogSink {
    /** Bytes that one worker may add to the log. */
    static final long LIMIT = 16L << 20;
    /** Granted to the last lines of a process that has ended. */
    static final long LAST_LINES_MILLIS = TimeUnit.SECONDS.toMillis(2);
    private static final int LONGEST_LINE = 8192;
    private static final int CHUNK = 1 << 16;

    private final InputStream source;
    private final LogTail tail = new LogTail();
    private final Thread thread;
    private final long limit;
    private @Nullable OutputStream file;
    private long written;

    private LogPump(InputStream source, Path log, long limit) {
        this.source = source;
        this.limit = limit;
        this.file = open(log);
        this.thread = new Thread(this::pump, "Reannotate worker log");
        this.thread.setDaemon(true);
    }

    /** Starts to read {@code source} until it ends. */
    static LogPump start(InputStream source, Path log, long limit) {
        var pump = new LogPump(source, log, limit);
        pump.thread.start();
        return pump;
    }

    LogTail tail() {
        return tail;
    }

    /** Waits until everything printed has been read, but not for a grandchild that holds the pipe open. */
    void await() {
        try {
            thread.join(LAST_LINES_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable OutputStream open(Path log) {
        try {
            return new BufferedOutputStream(
                    Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            tail.add(NLS.bind(Messages.LogPump_cannotWrite, IoWords.of(e)));
            return null;
        }
    }

    private void pump() {
        var line = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = source) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                split(chunk, count, line);
                flush();
            }
        } catch (IOException e) {
            tail.add(NLS.bind(Messages.LogPump_outputEnded, IoWords.of(e)));
        }
        if (line.size() > 0) {
            take(line);
        }
        close();
    }

    private void split(byte[] chunk, int count, ByteArrayOutputStream line) {
        for (int i = 0; i < count; i++) {
            byte next = chunk[i];
            if (next == '\n' || line.size() >= LONGEST_LINE) {
                take(line);
            }
            if (next != '\n' && next != '\r') {
                line.write(next);
            }
        }
    }

    private void take(ByteArrayOutputStream line) {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        line(text);
    }

    @Override
    public void line(String text) {
        tail.add(text);
        write(text + "\n");
    }

    private synchronized void write(String text) {
        OutputStream out = file;
        if (out == null) {
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            out.write(bytes);
            written += bytes.length;
            if (written > limit) {
                out.write((Messages.LogPump_rest + "\n").getBytes(StandardCharsets.UTF_8));
                close();
            }
        } catch (IOException e) {
            giveUp(e);
        }
    }

    private synchronized void flush() {
        OutputStream out = file;
        try {
            if (out != null) {
                out.flush();
            }
        } catch (IOException e) {
            giveUp(e);
        }
    }

    private synchronized void close() {
        try (OutputStream out = file) {
            file = null;
        } catch (IOException e) {
            giveUp(e);
        }
    }

    private void giveUp(IOException e) {
        file = null;
        tail.add(NLS.bind(Messages.LogPump_noLonger, e.getMessage()));
    }

}
