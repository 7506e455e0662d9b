package org.reannotate.modelservice.internal.osgi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFilesTest {
    private static final byte[] LIBRARY = "a library".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;
    private BundleFiles files;

    @BeforeEach
    void prepare() {
        files = new BundleFiles(folder.resolve("unpacked"));
    }

    @Test
    void takesAnInstalledFolderWithItsLibrariesInOrder() throws IOException {
        Path b = touch("lib/b.jar");
        Path a = touch("lib/a.jar");
        touch("lib/readme.txt");
        assertEquals(List.of(folder, a, b), BundleFiles.ofFolder(folder));
    }

    @Test
    void takesTheCompiledClassesOfAWorkspaceProject() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        assertEquals(List.of(classes), BundleFiles.ofFolder(folder));
    }

    @Test
    void takesTheEclipseOutputFolderWhereMavenHasNotBuilt() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("bin"));
        assertEquals(List.of(classes), BundleFiles.ofFolder(folder));
    }

    @Test
    void findsNativeLibrariesKeptAsPlainFiles() throws IOException {
        touch("lib/opencv/nu/pattern/opencv/linux/x86_64/libopencv.so");
        assertEquals(List.of(folder, folder.resolve("lib/opencv")), BundleFiles.ofFolder(folder));
    }

    @Test
    void unpacksLibrariesOutOfAJarOnceAndOnlyThose() throws IOException {
        Path jar = jar("lib/x.jar", "lib/deeper/y.jar", "other/z.jar", "lib/x.txt");
        List<Path> first = files.ofJar(jar, "bundle_1.0.0");
        Path library = folder.resolve("unpacked/bundle_1.0.0/x.jar");
        assertEquals(List.of(jar, library), first);
        assertArrayEquals(LIBRARY, Files.readAllBytes(library));
        Files.setLastModifiedTime(library, FileTime.fromMillis(1_000_000));
        files.ofJar(jar, "bundle_1.0.0");
        assertEquals(1_000_000, Files.getLastModifiedTime(library).toMillis());
    }

    @Test
    void unpacksTheFolderWithTheClassesOfOpenCvToo() throws IOException {
        Path jar = jar("lib/opencv/org/opencv/core/Mat.class", "lib/x.jar");
        Path unpacked = folder.resolve("unpacked/b_1");
        assertEquals(List.of(jar, unpacked.resolve("x.jar"), unpacked.resolve("opencv")), files.ofJar(jar, "b_1"));
        assertArrayEquals(LIBRARY, Files.readAllBytes(unpacked.resolve("opencv/org/opencv/core/Mat.class")));
    }

    @Test
    void refusesAFileThatWouldLandOutsideItsFolder() throws IOException {
        Path jar = jar("lib/opencv/../../../evil.class");
        assertThrows(IOException.class, () -> files.ofJar(jar, "b_1"));
    }

    @Test
    void unpacksAgainWhatWasCutOff() throws IOException {
        Path jar = jar("lib/x.jar");
        Path library = Files.createDirectories(folder.resolve("unpacked/b_1")).resolve("x.jar");
        Files.write(library, new byte[3]);
        files.ofJar(jar, "b_1");
        assertArrayEquals(LIBRARY, Files.readAllBytes(library));
    }

    private Path touch(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }

    private Path jar(String... entries) throws IOException {
        Path jar = folder.resolve("bundle.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(LIBRARY);
            }
        }
        return jar;
    }
}
