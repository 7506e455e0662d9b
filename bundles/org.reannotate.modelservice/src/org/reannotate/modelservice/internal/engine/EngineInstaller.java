package org.reannotate.modelservice.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;
import org.reannotate.modelservice.engine.EngineArtifact;
import org.reannotate.modelservice.engine.EngineProvider;
import org.reannotate.modelservice.installation.WorkerPlatform;
import org.reannotate.protocol.words.ByteSize;
import org.reannotate.protocol.words.IoWords;

/**
 * Puts engines into their folders: {@code engines/<id>}, made beside its name and renamed when whole.
 *
 * @param engines  the folder of all engines
 * @param platform this machine
 * @param net      where files are downloaded from
 */
record EngineInstaller(Path engines, WorkerPlatform platform, ArtifactSource net) {

    private static final long MEBIBYTE = 1L << 20;
    private static final String BESIDE = ".install";

    Path place(EngineProvider engine) {
        return engines.resolve(engine.id());
    }

    void install(EngineProvider engine, @Nullable Path source, IProgressMonitor monitor) throws ModelException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.EngineInstaller_progress, engine.name()),
                100);
        try {
            Files.createDirectories(engines);
            try (InstallLock lock = InstallLock.tryAcquire(engines)) {
                if (lock == null) {
                    throw new ModelException(NLS.bind(Messages.EngineInstaller_busy, engine.name(), engines));
                }
                sweep();
                put(engine, source, progress);
            }
        } catch (IOException e) {
            throw new ModelException(NLS.bind(Messages.EngineInstaller_failed, engine.name(), IoWords.of(e)), e);
        }
    }

    private void put(EngineProvider engine, @Nullable Path source, SubMonitor progress)
            throws IOException, ModelException {
        if (source != null && engine.isUnpacked(source)) {
            point(engine, source.toAbsolutePath().normalize());
        } else {
            unpack(engine, fetch(engine, source == null ? net : new FolderSource(source), progress.split(70)),
                    progress.split(30));
        }
    }

    /** Gigabytes that killed installations left: whoever has the lock is the only one. */
    private void sweep() throws IOException {
        try (var left = Files.newDirectoryStream(engines, BESIDE + "*")) {
            for (Path folder : left) {
                delete(folder);
            }
        }
    }

    void remove(EngineProvider engine) throws ModelException {
        try {
            delete(place(engine));
        } catch (IOException e) {
            throw new ModelException(NLS.bind(Messages.EngineInstaller_undeletable, place(engine), IoWords.of(e)), e);
        }
    }

    /** A folder that stays where it is. */
    private void point(EngineProvider engine, Path folder) throws IOException {
        Path made = Files.createTempDirectory(engines, BESIDE);
        try {
            new InstalledEngine(engine.id(), engine.name(), folder.toString()).write(made);
            publish(made, place(engine));
        } finally {
            delete(made);
        }
    }

    private List<Path> fetch(EngineProvider engine, ArtifactSource source, SubMonitor monitor)
            throws IOException, ModelException {
        List<EngineArtifact> artifacts = engine.artifacts(platform);
        if (artifacts.isEmpty()) {
            throw new ModelException(NLS.bind(Messages.EngineInstaller_noBuild,
                    new Object[] { engine.name(), platform.system(), platform.architecture(), engine.purpose() }));
        }
        Path downloads = Files.createDirectories(engines.resolve(".downloads"));
        long bytes = artifacts.stream().mapToLong(EngineArtifact::bytes).sum();
        requireRoom(source instanceof FolderSource ? 0 : bytes - present(downloads), engine.diskBytes(platform));
        SubMonitor progress = SubMonitor.convert(monitor, (int) (2 * bytes / MEBIBYTE) + 1);
        var files = new ArrayList<Path>();
        for (EngineArtifact artifact : artifacts) {
            progress.subTask(NLS.bind(Messages.EngineInstaller_fetching, artifact.fileName(),
                    ByteSize.of(artifact.bytes())));
            Path file = source.fetch(artifact, downloads, progress);
            progress.subTask(NLS.bind(Messages.EngineInstaller_checking, artifact.fileName()));
            check(artifact, file, file.startsWith(downloads), progress);
            files.add(file);
        }
        return files;
    }

    private static void check(EngineArtifact artifact, Path file, boolean ours, IProgressMonitor monitor)
            throws IOException {
        if (Files.size(file) == artifact.bytes() && Sha256.of(file, monitor).equals(artifact.sha256())) {
            return;
        }
        if (ours) {
            Files.delete(file);
        }
        throw new IOException(ours
                ? NLS.bind(Messages.EngineInstaller_wrongDeleted, file, artifact.fileName())
                : NLS.bind(Messages.EngineInstaller_wrong, file, artifact.fileName()));
    }

    private void unpack(EngineProvider engine, List<Path> files, IProgressMonitor monitor) throws IOException {
        Path made = Files.createTempDirectory(engines, BESIDE);
        try {
            monitor.subTask(NLS.bind(Messages.EngineInstaller_unpacking, engine.name()));
            engine.unpack(files, made, SubMonitor.convert(monitor, (int) (engine.diskBytes(platform) / MEBIBYTE) + 1));
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!engine.isUnpacked(made)) {
                throw new IOException(Messages.EngineInstaller_noLibraries);
            }
            new InstalledEngine(engine.id(), engine.name(), null).write(made);
            publish(made, place(engine));
            delete(engines.resolve(".downloads"));
        } finally {
            delete(made);
        }
    }

    private static void publish(Path made, Path place) throws IOException {
        delete(place);
        Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Asked of the folder, not of its file store: where the list of mounts is hidden, as in a container, there is none. */
    private void requireRoom(long download, long disk) throws IOException {
        long needed = Math.max(0, download) + disk;
        long free = engines.toFile().getUsableSpace();
        // where the system does not tell, both are 0
        if (free < needed && engines.toFile().getTotalSpace() > 0) {
            throw new IOException(NLS.bind(Messages.EngineInstaller_noSpace,
                    new Object[] { ByteSize.of(needed), engines, ByteSize.of(free) }));
        }
    }

    private static long present(Path downloads) throws IOException {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
