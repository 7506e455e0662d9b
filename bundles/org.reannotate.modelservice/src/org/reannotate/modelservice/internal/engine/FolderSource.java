package org.reannotate.modelservice.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.modelservice.engine.EngineArtifact;

/**
 * Files that somebody has brought: a folder laid out as a Maven repository, or with the files side by side.
 *
 * @param folder to look in
 */
record FolderSource(Path folder) implements ArtifactSource {

    @Override
    public Path fetch(EngineArtifact artifact, Path downloads, IProgressMonitor monitor) throws IOException {
        return Stream.of(artifact.path(), artifact.fileName()).map(folder::resolve).filter(Files::isRegularFile)
                .findFirst().orElseThrow(() -> new IOException(NLS.bind(Messages.FolderSource_missing,
                        new Object[] { folder, artifact.path(), artifact.fileName() })));
    }
}
