package org.reannotate.modelservice.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.TimeSpan;

/**
 * Reads a download whose other side may fall silent: a connection that nobody closes is read without end, whoever cancels.
 * A thread of its own closes it then. Read from one thread.
 */
final class DownloadWatch implements AutoCloseable {

    private static final long LOOK_MILLIS = 200;

    private final InputStream in;
    private final Duration silence;
    private final IProgressMonitor monitor;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile long lastSign = System.nanoTime();
    private volatile boolean silent;

    /** Begins to watch; {@code in} is still the caller's to close. */
    DownloadWatch(InputStream in, Duration silence, IProgressMonitor monitor) {
        this.in = in;
        this.silence = silence;
        this.monitor = monitor;
        var thread = new Thread(this::watch, "Reannotate download");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (!end.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                silent = System.nanoTime() - lastSign > silence.toNanos();
                if (silent || monitor.isCanceled()) {
                    in.close();
                    return;
                }
            }
        } catch (InterruptedException | IOException e) {
            // Whoever reads learns of it.
            return;
        }
    }

    /**
     * The next bytes, or -1 at the end.
     *
     * @throws OperationCanceledException when cancelled
     * @throws IOException                also when nothing came for too long
     */
    int read(byte[] buffer) throws IOException {
        try {
            int count = in.read(buffer);
            check(null);
            lastSign = System.nanoTime();
            return count;
        } catch (IOException e) {
            check(e);
            throw e;
        }
    }

    private void check(@Nullable IOException cause) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (silent) {
            throw new IOException(NLS.bind(Messages.DownloadWatch_silent, TimeSpan.of(silence.toSeconds())), cause);
        }
    }

    @Override
    public void close() {
        end.countDown();
    }
}
