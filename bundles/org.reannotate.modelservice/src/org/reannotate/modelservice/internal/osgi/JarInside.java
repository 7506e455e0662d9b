package org.reannotate.modelservice.internal.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.NLS;

/**
 * What a bundle's jar holds for a plain class path, which cannot look into a jar inside a jar: unpacked once, and again
 * where a file was cut off. Several processes may do it at once.
 *
 * @param zip the bundle
 * @param target folder of its own, for this bundle in this version
 */
record JarInside(ZipFile zip, Path target) {

    /** The jars directly below {@code prefix}, unpacked. */
    List<Path> libraries(String prefix) throws IOException {
        var libraries = new ArrayList<Path>();
        for (ZipEntry entry : entries(prefix)) {
            String name = entry.getName().substring(prefix.length());
            if (name.endsWith(".jar") && name.indexOf('/') < 0) {
                libraries.add(unpack(entry, target.resolve(name)));
            }
        }
        return libraries;
    }

    /** The folder {@code prefix} with all that it holds, unpacked; empty where the jar has none. */
    Optional<Path> folder(String prefix) throws IOException {
        Path folder = target.resolve(Path.of(prefix).getFileName());
        boolean found = false;
        for (ZipEntry entry : entries(prefix)) {
            Path file = folder.resolve(entry.getName().substring(prefix.length())).normalize();
            if (!file.startsWith(folder)) {
                throw new IOException(NLS.bind(Messages.JarInside_outside, entry.getName()));
            }
            unpack(entry, file);
            found = true;
        }
        return found ? Optional.of(folder) : Optional.empty();
    }

    private List<? extends ZipEntry> entries(String prefix) {
        return zip.stream().filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix)).toList();
    }

    /** Writes beside the place and renames. */
    private Path unpack(ZipEntry entry, Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) == entry.getSize()) {
            return file;
        }
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(target, ".unpack", ".part");
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            publish(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
        return file;
    }

    private static void publish(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
