package org.reannotate.modelservice.internal.engine;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.core.model.ModelException;
import org.reannotate.protocol.process.EngineSetup;
import org.reannotate.protocol.rpc.EngineReport;

/** Tries an engine on a device, in a process of its own. */
@FunctionalInterface
public interface Probing {

    /**
     * Starts a worker there and computes one small thing.
     *
     * @throws ModelException when it failed, in words
     */
    EngineReport probe(EngineSetup setup, int device, IProgressMonitor monitor) throws ModelException;
}
