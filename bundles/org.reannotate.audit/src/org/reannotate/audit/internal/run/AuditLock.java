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

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.AuditException;

/**
 * Keeps two audits of one dataset apart. The operating system gives the lock back when the process ends, however it
 * ends; the file, which stays, names the process for the message.
 */
public final class AuditLock implements AutoCloseable {
    private static final String FILE = ".audit.lock";
    /** Locked far behind the text, because Windows lets nobody read what is locked. */
    private static final long POSITION = Long.MAX_VALUE - 1;
    private static final int LONGEST_TEXT = 32;

    private final FileChannel channel;

    private AuditLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of the dataset whose runs lie in {@code runs}.
     *
     * @throws AuditException when another audit has it
     * @throws IOException when the folder cannot be written
     */
    public static AuditLock acquire(Path runs) throws AuditException, IOException {
        Path file = Files.createDirectories(runs).resolve(FILE);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new AuditException("Another audit of this dataset is running (process " + owner(channel)
                        + "). Wait until it has finished, or cancel it.");
            }
            write(channel, Long.toString(ProcessHandle.current().pid()));
            return new AuditLock(channel);
        } catch (IOException | AuditException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(POSITION, 1, false);
        } catch (OverlappingFileLockException e) {
            // Held by another thread of this process.
            return null;
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static String owner(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).replaceAll("\\D", "");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
