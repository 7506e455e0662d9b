package org.reannotate.modelservice.internal.engine;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.modelservice.engine.EngineArtifact;

/** Where the files of an engine come from. */
interface ArtifactSource {

    /**
     * Puts a copy of the file, or the file itself, within reach.
     *
     * @param downloads folder for copies that are kept until the engine is installed
     * @param monitor   advanced by one a mebibyte; asked for cancelling
     * @return a file whose checksum is not yet known to be right
     * @throws IOException saying what is missing and where it was looked for
     */
    Path fetch(EngineArtifact artifact, Path downloads, IProgressMonitor monitor) throws IOException;
}
