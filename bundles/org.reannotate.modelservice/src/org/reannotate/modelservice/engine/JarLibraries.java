package org.reannotate.modelservice.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.reannotate.protocol.words.IoWords;

/** Takes native libraries out of a jar, all into one folder, whatever folder they lie in there. */
public final class JarLibraries {

    private static final int BUFFER = 1 << 20;

    private JarLibraries() {
    }

    /**
     * Copies the entries whose plain name is wanted.
     *
     * @param monitor advanced by one a mebibyte; asked for cancelling
     * @throws IOException naming the jar
     */
    public static void copy(Path jar, Predicate<String> wanted, Path target, IProgressMonitor monitor)
            throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (isPlain(name) && wanted.test(name)) {
                    copy(zip, entry, target.resolve(name), monitor);
                }
            }
        } catch (IOException e) {
            throw new IOException(jar + ": " + IoWords.of(e), e);
        }
    }

    /** Nothing that a file system could read as a way out of the folder. */
    private static boolean isPlain(String name) {
        return !name.isEmpty() && !name.startsWith(".") && name.indexOf('\\') < 0 && name.indexOf(':') < 0;
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path file, IProgressMonitor monitor) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(file)) {
            for (int n = in.readNBytes(buffer, 0, BUFFER); n > 0; n = in.readNBytes(buffer, 0, BUFFER)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                out.write(buffer, 0, n);
                monitor.worked(1);
            }
        }
    }
}
