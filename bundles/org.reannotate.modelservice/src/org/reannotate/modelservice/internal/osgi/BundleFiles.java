package org.reannotate.modelservice.internal.osgi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.reannotate.core.model.ModelException;
import org.reannotate.protocol.words.IoWords;

/**
 * The class path entries that a bundle contributes: installed as a folder, as a jar (also with jars inside), or as a
 * project of a development workspace.
 */
final class BundleFiles {
    private static final List<String> DEVELOPMENT_FOLDERS = List.of("target/classes", "bin");
    private static final String LIBRARIES = "lib/";
    private static final String NATIVE_FOLDER = "opencv";

    private final Path unpackFolder;

    BundleFiles(Path unpackFolder) {
        this.unpackFolder = unpackFolder;
    }

    List<Path> classPath(Bundle bundle) throws ModelException {
        try {
            Path location = FileLocator.getBundleFileLocation(bundle)
                    .orElseThrow(() -> new IOException(Messages.BundleFiles_noFile))
                    .toPath().toAbsolutePath();
            return Files.isDirectory(location) ? ofFolder(location)
                    : ofJar(location, bundle.getSymbolicName() + "_" + bundle.getVersion());
        } catch (IOException e) {
            throw new ModelException(NLS.bind(Messages.BundleFiles_unreadable, bundle.getSymbolicName(),
                    IoWords.of(e)), e);
        }
    }

    static List<Path> ofFolder(Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        DEVELOPMENT_FOLDERS.stream().map(folder::resolve).filter(Files::isDirectory).findFirst()
                .ifPresentOrElse(entries::add, () -> entries.add(folder));
        Path libraries = folder.resolve(LIBRARIES);
        if (Files.isDirectory(libraries)) {
            try (Stream<Path> jars = Files.list(libraries)) {
                jars.filter(BundleFiles::isClassPathEntry).sorted().forEach(entries::add);
            }
        }
        return entries;
    }

    /** A jar, or the folder in which classes and native libraries of OpenCV are kept. */
    private static boolean isClassPathEntry(Path file) {
        return file.toString().endsWith(".jar") || file.endsWith(NATIVE_FOLDER);
    }

    /** By the time of its last use a folder is known that no installed version needs any more. */
    private static void noteUse(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
        }
    }

    List<Path> ofJar(Path jar, String name) throws IOException {
        var entries = new ArrayList<Path>();
        entries.add(jar);
        try (var zip = new ZipFile(jar.toFile())) {
            Path target = unpackFolder.resolve(name);
            var inside = new JarInside(zip, target);
            entries.addAll(inside.libraries(LIBRARIES));
            inside.folder(LIBRARIES + NATIVE_FOLDER + "/").ifPresent(entries::add);
            noteUse(target);
        }
        return entries;
    }
}
