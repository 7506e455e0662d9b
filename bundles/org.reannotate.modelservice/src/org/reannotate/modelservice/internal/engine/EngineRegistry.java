package org.reannotate.modelservice.internal.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.core.model.engine.OptionalEngine;
import org.reannotate.modelservice.engine.EngineProvider;
import org.reannotate.modelservice.engine.EngineSetups;
import org.reannotate.modelservice.installation.WorkerPlatform;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.process.EngineSetup;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.words.TimeSpan;

/** The engines of this machine. Thread-safe. */
public final class EngineRegistry implements Engines, EngineSetups {

    private final Supplier<List<EngineProvider>> providers;
    private final WorkerPlatform platform;
    private final EngineInstaller installer;
    private final Probing probing;
    private final Duration patience;
    private final Map<String, DeviceChoice> choices = new ConcurrentHashMap<>();
    private volatile @Nullable DeviceChoice last;

    /**
     * @param providers asked each time
     * @param patience  how long a probe of a graphics card may take; the first start of a card compiles for minutes
     */
    public EngineRegistry(ReannotateHome home, WorkerPlatform platform, Supplier<List<EngineProvider>> providers,
            Probing probing, Duration patience) {
        this(new EngineInstaller(home.engines(), platform, MavenRepository.configured()), providers, probing, patience);
    }

    EngineRegistry(EngineInstaller installer, Supplier<List<EngineProvider>> providers, Probing probing,
            Duration patience) {
        this.providers = providers;
        this.platform = installer.platform();
        this.installer = installer;
        this.probing = probing;
        this.patience = patience;
    }

    @Override
    public List<OptionalEngine> list() {
        return providers.get().stream().map(this::describe).toList();
    }

    private OptionalEngine describe(EngineProvider engine) {
        var artifacts = engine.artifacts(platform);
        String unsupported = artifacts.isEmpty()
                ? NLS.bind(Messages.EngineRegistry_noBuild, platform.system(), platform.architecture()) : null;
        return new OptionalEngine(engine.id(), engine.name(), engine.purpose(), engine.licences(), engine.licencePage(),
                artifacts.stream().mapToLong(artifact -> artifact.bytes()).sum(), engine.diskBytes(platform), unsupported,
                folder(engine).orElse(null));
    }

    private Optional<Path> folder(EngineProvider engine) {
        return InstalledEngine.folder(installer.place(engine), engine.id(), engine.name()).filter(engine::isUnpacked);
    }

    @Override
    public void install(String id, @Nullable Path source, IProgressMonitor monitor) throws ModelException {
        installer.install(provider(id), source, monitor);
        choices.clear();
    }

    @Override
    public void remove(String id) throws ModelException {
        installer.remove(provider(id));
        choices.clear();
    }

    private EngineProvider provider(String id) throws ModelException {
        return providers.get().stream().filter(engine -> engine.id().equals(id)).findFirst().orElseThrow(
                () -> new ModelException(NLS.bind(Messages.EngineRegistry_unknown, id,
                        String.join(", ", providers.get().stream().map(EngineProvider::id).toList()))));
    }

    @Override
    public EngineSetup of(@Nullable String engine, int device) throws ModelException {
        String wanted = engine == null ? suitable() : engine;
        Optional<EngineSetup> fetched = installed(wanted, device >= 0).findFirst().map(Installed::setup);
        if (fetched.isPresent() && (device >= 0 || !wanted.equals(MXNET))) {
            return fetched.get();
        }
        if (!wanted.equals(MXNET)) {
            throw notInstalled(wanted);
        }
        if (device >= 0) {
            throw new ModelException(NLS.bind(Messages.EngineRegistry_noneForGpu, device));
        }
        return EngineSetups.INSTALLED.of(MXNET, device);
    }

    private record Installed(EngineProvider engine, Path folder) {
        EngineSetup setup() {
            return engine.setup(folder);
        }
    }

    private Stream<Installed> installed(String engine, boolean gpu) {
        return providers.get().stream().filter(each -> each.engine().equals(engine))
                .flatMap(each -> folder(each).map(folder -> new Installed(each, folder)).stream())
                .filter(each -> !gpu || each.engine().gpu(each.folder()));
    }

    /** The engine of the installation where it runs, else the second one. */
    private String suitable() {
        return platform.supported() ? MXNET : PYTORCH;
    }

    private ModelException notInstalled(String engine) {
        String ids = String.join(", ", providers.get().stream().filter(each -> each.engine().equals(engine))
                .map(EngineProvider::id).toList());
        return new ModelException(ids.isEmpty() ? NLS.bind(Messages.EngineRegistry_notHere, engine)
                : NLS.bind(Messages.EngineRegistry_notInstalled, engine, ids));
    }

    @Override
    public DeviceChoice choose(@Nullable String engine, int device, IProgressMonitor monitor) throws ModelException {
        String key = engine + "/" + device;
        DeviceChoice known = choices.get(key);
        if (known == null) {
            known = new Choosing(engine == null ? suitable() : engine, device, monitor).choose();
            choices.put(key, known);
        }
        last = known;
        return known;
    }

    @Override
    public void forget() {
        choices.clear();
    }

    @Override
    public @Nullable DeviceChoice last() {
        return last;
    }

    /** One choice: the reasons gather as devices are given up. */
    private final class Choosing {

        private final String engine;
        private final int device;
        private final IProgressMonitor monitor;
        private final List<String> reasons = new ArrayList<>();

        Choosing(String engine, int device, IProgressMonitor monitor) {
            this.engine = engine;
            this.device = device;
            this.monitor = monitor;
        }

        DeviceChoice choose() throws ModelException {
            if (device != Recipe.CPU) {
                DeviceChoice gpu = gpu(Math.max(0, device));
                if (gpu != null) {
                    return gpu;
                }
            }
            // Without its files there is nothing to fall back to.
            of(engine, Recipe.CPU);
            return new DeviceChoice(engine, Recipe.CPU, null, reasons);
        }

        private @Nullable DeviceChoice gpu(int number) {
            List<Installed> candidates = installed(engine, true).toList();
            if (candidates.isEmpty() && device >= 0) {
                reasons.add(NLS.bind(Messages.EngineRegistry_gpuUnused, device));
            }
            for (Installed candidate : candidates) {
                try {
                    return new DeviceChoice(engine, number, probe(candidate, number), reasons);
                } catch (ModelException e) {
                    reasons.add(NLS.bind(Messages.EngineRegistry_gpuFailed,
                            new Object[] { number, candidate.engine().name(), ProbeReason.of(e) }));
                }
            }
            return null;
        }

        private EngineReport probe(Installed candidate, int number) throws ModelException {
            var deadline = new Deadline(monitor, patience);
            try {
                return probing.probe(candidate.setup(), number, deadline);
            } catch (OperationCanceledException e) {
                if (deadline.passed()) {
                    throw new ModelException(NLS.bind(Messages.EngineRegistry_noAnswer,
                            TimeSpan.of(patience.toSeconds())), e);
                }
                throw e;
            }
        }
    }
}
