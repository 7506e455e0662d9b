package org.reannotate.audit.internal.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;

/**
 * Keeps two trainings of one dataset apart: audits, trainings, searches, whatever works on its runs. The operating
 * system gives the lock back when the process ends, however it ends; the file, which stays, names the process and the run
 * for others.
 * <p>
 * What this process holds is remembered here as well, and its file is left alone: where a process has one lock on a file,
 * closing any channel on that file would give it back.
 */
public final class AuditLock implements AutoCloseable {
    private static final String FILE = ".audit.lock";
    /** Locked far behind the text, because Windows lets nobody read what is locked. */
    private static final long POSITION = Long.MAX_VALUE - 1;
    private static final int LONGEST_TEXT = 256;
    /** Who only looks has the lock for a moment. */
    private static final int TRIES = 5;
    private static final long PAUSE_MILLIS = 40;

    private static final Map<Path, AuditLock> OWN = new HashMap<>();
    /** The same by the path that was asked for, to be looked up without waiting. */
    private static final Map<Path, AuditLock> BY_RUNS = new ConcurrentHashMap<>();

    private final Path runs;
    private final Path file;
    private final FileChannel channel;
    private volatile String run = "";

    private AuditLock(Path runs, Path file, FileChannel channel) {
        this.runs = runs;
        this.file = file;
        this.channel = channel;
    }

    /**
     * Who works on the runs of a dataset.
     *
     * @param process its id
     * @param run name of the run it works on; empty where it has not begun one
     */
    public record Holder(long process, String run) {
    }

    /**
     * Takes the lock of the dataset whose runs lie in {@code runs}.
     *
     * @throws AuditException when somebody else has it
     * @throws IOException when the folder cannot be written
     */
    public static AuditLock acquire(Path runs) throws AuditException, IOException {
        Path file = Files.createDirectories(runs).toRealPath().resolve(FILE);
        synchronized (OWN) {
            AuditLock own = OWN.get(file);
            if (own != null) {
                throw refusal(own.holder());
            }
            AuditLock lock = open(runs, file);
            OWN.put(file, lock);
            BY_RUNS.put(runs, lock);
            return lock;
        }
    }

    /** Who holds the lock now, in this process or another one; null where nobody does. */
    public static @Nullable Holder holder(Path runs) throws IOException {
        if (!Files.exists(runs.resolve(FILE))) {
            return null;
        }
        Path file = runs.toRealPath().resolve(FILE);
        synchronized (OWN) {
            AuditLock own = OWN.get(file);
            if (own != null) {
                return own.holder();
            }
            // Read only, so that one may look where one may not write; a shared lock is refused by the one who works.
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                return tryLock(channel, true) == null ? read(channel) : null;
            }
        }
    }

    /** The run that this process works on; null where it works on none. Does not look at the disk. */
    public static @Nullable String workedOnHere(Path runs) {
        AuditLock own = BY_RUNS.get(runs);
        return own == null || own.run.isEmpty() ? null : own.run;
    }

    private static AuditLock open(Path runs, Path file) throws AuditException, IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            for (int i = 0; tryLock(channel, false) == null; i++) {
                if (i == TRIES) {
                    throw refusal(read(channel));
                }
                pause();
            }
            AuditLock lock = new AuditLock(runs, file, channel);
            lock.write();
            return lock;
        } catch (IOException | AuditException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(Messages.AuditLock_interrupted, e);
        }
    }

    private static AuditException refusal(Holder other) {
        return new AuditException(other.run().isEmpty()
                ? NLS.bind(Messages.AuditLock_held, other.process())
                : NLS.bind(Messages.AuditLock_heldByRun, other.process(), other.run()));
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(POSITION, 1, shared);
        } catch (OverlappingFileLockException e) {
            // Held by this process through another loader of this class.
            return null;
        }
    }

    /** Tells others which run is worked on. */
    public void worksOn(String runName) throws IOException {
        synchronized (OWN) {
            run = runName;
            write();
        }
    }

    private Holder holder() {
        return new Holder(ProcessHandle.current().pid(), run);
    }

    private void write() throws IOException {
        byte[] text = (ProcessHandle.current().pid() + " " + run).getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(text), 0);
        channel.truncate(text.length);
    }

    /** What a process wrote that has the lock; one that has just taken it may not have written yet. */
    private static Holder read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(bytes, 0);
        String[] words = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip().split(" ", 2);
        boolean number = words[0].matches("\\d{1,18}");
        return new Holder(number ? Long.parseLong(words[0]) : 0, number && words.length > 1 ? words[1].strip() : "");
    }

    @Override
    public void close() throws IOException {
        synchronized (OWN) {
            OWN.remove(file, this);
            BY_RUNS.remove(runs, this);
            channel.close();
        }
    }
}
