package org.reannotate.modelservice.internal.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Lets one installation at a time write into the folder of engines: two would add to the same half-finished downloads. The
 * operating system gives the lock back when a process ends, however it ends. What this process holds is remembered here,
 * too: closing any channel on the file would give it back.
 */
final class InstallLock implements AutoCloseable {

    private static final String FILE = ".lock";
    private static final Set<Path> OWN = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private InstallLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock; null where somebody else has it. */
    static @Nullable InstallLock tryAcquire(Path engines) throws IOException {
        Path file = engines.toRealPath().resolve(FILE);
        synchronized (OWN) {
            if (OWN.contains(file)) {
                return null;
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                OWN.add(file);
                return new InstallLock(file, channel);
            }
            channel.close();
            return null;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held by this process through another loader of this class.
            return false;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (OWN) {
            OWN.remove(file);
            channel.close();
        }
    }
}
