package org.reannotate.modelservice.engine;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.modelservice.installation.WorkerPlatform;
import org.reannotate.protocol.process.EngineSetup;
import org.reannotate.protocol.recipe.Recipe;

/** How a worker is started for an engine and a device. */
@FunctionalInterface
public interface EngineSetups {

    /** The engine of the installation alone, on the CPU. */
    EngineSetups INSTALLED = (engine, device) -> {
        if (engine != null && !engine.equals(Engines.MXNET)) {
            throw new ModelException(NLS.bind(Messages.EngineSetups_notInstalled, engine, Engines.MXNET));
        }
        WorkerPlatform.current().check();
        return EngineSetup.MXNET;
    };

    /**
     * The setup of an engine that is installed; whether it runs is not tried.
     *
     * @param engine as a recipe names it; null for what suits this machine
     * @param device a negative number for the CPU, else the number of the GPU
     * @throws ModelException when it is not installed, or does not exist for this system
     */
    EngineSetup of(@Nullable String engine, int device) throws ModelException;

    /**
     * Where to compute, as {@link Engines#choose} says it; without somebody who tries devices: there where it is wanted, on
     * the CPU where nothing certain is.
     */
    default DeviceChoice choose(@Nullable String engine, int device, IProgressMonitor monitor) throws ModelException {
        return new DeviceChoice(engine == null ? Engines.MXNET : engine, Math.max(Recipe.CPU, device), null, List.of());
    }
}
