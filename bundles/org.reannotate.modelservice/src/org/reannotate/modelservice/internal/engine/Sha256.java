package org.reannotate.modelservice.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Checksums of big files. */
final class Sha256 {

    private static final int BUFFER = 1 << 20;

    private Sha256() {
    }

    /** Hexadecimal digits, lower case; the monitor is advanced by one a mebibyte. */
    static String of(Path file, IProgressMonitor monitor) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.readNBytes(buffer, 0, BUFFER); n > 0; n = in.readNBytes(buffer, 0, BUFFER)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                digest.update(buffer, 0, n);
                monitor.worked(1);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
