package org.reannotate.modelservice.internal.osgi;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.core.model.engine.OptionalEngine;
import org.reannotate.modelservice.engine.EngineProvider;
import org.reannotate.modelservice.engine.EngineSetups;
import org.reannotate.modelservice.installation.WorkerPlatform;
import org.reannotate.modelservice.internal.engine.EngineRegistry;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.process.EngineSetup;

/** The engines that bundles bring, and those that are chosen among them. */
@Component(service = { Engines.class, EngineSetups.class })
public final class EnginesComponent implements Engines, EngineSetups {
    /** The first start of a graphics card compiles its kernels. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final List<EngineProvider> providers = new CopyOnWriteArrayList<>();
    private final EngineRegistry registry;
    private final WorkerModelService prober;

    /** Finds the worker that probes among the bundles, or on the class path that the system property names. */
    @Activate
    public EnginesComponent(BundleContext context) {
        ReannotateHome home = ReannotateHome.current();
        this.prober = new WorkerModelService(Installations.of(context, home), home, WorkerTimes.defaults());
        this.registry = new EngineRegistry(home, WorkerPlatform.current(), () -> providers, prober::probe, PATIENCE);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addProvider(EngineProvider provider) {
        providers.add(provider);
    }

    void removeProvider(EngineProvider provider) {
        providers.remove(provider);
    }

    @Override
    public List<OptionalEngine> list() {
        return registry.list();
    }

    @Override
    public void install(String id, @Nullable Path source, IProgressMonitor monitor) throws ModelException {
        registry.install(id, source, monitor);
    }

    @Override
    public void remove(String id) throws ModelException {
        registry.remove(id);
    }

    @Override
    public DeviceChoice choose(@Nullable String engine, int device, IProgressMonitor monitor) throws ModelException {
        return registry.choose(engine, device, monitor);
    }

    @Override
    public void forget() {
        registry.forget();
    }

    @Override
    public @Nullable DeviceChoice last() {
        return registry.last();
    }

    @Override
    public EngineSetup of(@Nullable String engine, int device) throws ModelException {
        return registry.of(engine, device);
    }

    /** Ends a probe that runs. */
    @Deactivate
    public void close() {
        prober.stop();
    }
}
