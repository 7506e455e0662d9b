package org.reannotate.audit.internal.living;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Lets one process at a time update the findings of a dataset. The operating system gives the lock back when a process
 * ends, however it ends. What this process holds is remembered here, too: closing any channel on the file would give it
 * back.
 */
final class LivingLock implements AutoCloseable {
    private static final String FILE = ".living.lock";
    private static final Set<Path> OWN = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private LivingLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock; null where somebody else has it. */
    static @Nullable LivingLock tryAcquire(Path runs) throws IOException {
        Path file = runs.toRealPath().resolve(FILE);
        synchronized (OWN) {
            if (!OWN.add(file)) {
                return null;
            }
            FileChannel channel = null;
            try {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (lock(channel) != null) {
                    return new LivingLock(file, channel);
                }
            } catch (IOException | RuntimeException e) {
                release(file, channel);
                throw e;
            }
            release(file, channel);
            return null;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this process through another loader of this class.
            return null;
        }
    }

    private static void release(Path file, @Nullable FileChannel channel) throws IOException {
        OWN.remove(file);
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (OWN) {
            release(file, channel);
        }
    }
}
