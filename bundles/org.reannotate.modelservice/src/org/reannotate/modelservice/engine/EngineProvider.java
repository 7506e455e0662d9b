package org.reannotate.modelservice.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.modelservice.installation.WorkerPlatform;
import org.reannotate.protocol.process.EngineSetup;

/**
 * An engine that can be fetched: its files, and how a worker is started with them. An OSGi service; thread-safe. Nothing
 * of what is fetched decides what is run: names of files, variables and class path come from here.
 */
public interface EngineProvider {

    /** What commands and files call it. */
    String id();

    /** The engine as a recipe names it. */
    String engine();

    /** Whether what lies unpacked there computes on graphics cards. */
    boolean gpu(Path folder);

    /** For people, with its version. */
    String name();

    /** A sentence: for which machines it is. */
    String purpose();

    /** Names of the licences that apply. */
    String licences();

    /** Address of their texts. */
    String licencePage();

    /** The files for a system; empty where there are none. */
    List<EngineArtifact> artifacts(WorkerPlatform platform);

    /** What it takes on the disk when unpacked, about. */
    long diskBytes(WorkerPlatform platform);

    /**
     * Makes the files ready.
     *
     * @param files  in the order of {@link #artifacts}; their checksums are right
     * @param target an empty folder
     * @throws IOException naming the file that could not be read or written
     */
    void unpack(List<Path> files, Path target, IProgressMonitor monitor) throws IOException;

    /** Whether a folder holds the engine's native libraries, ready to be used where they lie. */
    boolean isUnpacked(Path folder);

    /** How a worker is started with what lies unpacked there. */
    EngineSetup setup(Path folder);
}
