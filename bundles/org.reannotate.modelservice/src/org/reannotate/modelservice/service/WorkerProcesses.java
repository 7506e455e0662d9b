package org.reannotate.modelservice.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.modelservice.engine.EngineSetups;
import org.reannotate.modelservice.installation.WorkerInstallation;
import org.reannotate.modelservice.internal.kept.KeptSettings;
import org.reannotate.modelservice.internal.process.KeptProcess;
import org.reannotate.modelservice.internal.process.ProgressTicks;
import org.reannotate.modelservice.internal.process.WorkerCall;
import org.reannotate.modelservice.internal.process.WorkerCommand;
import org.reannotate.modelservice.internal.process.WorkerFailure;
import org.reannotate.modelservice.internal.process.WorkerSession;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.process.EngineSetup;
import org.reannotate.protocol.process.WorkerSettings;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.WorkerApi;

/** Starts worker processes: with which memory and engine, and where they print to. Thread-safe. */
final class WorkerProcesses {
    private static final long MEBIBYTE = 1L << 20;

    private final WorkerInstallation installation;
    private final ReannotateHome home;
    private final WorkerTimes times;
    private final EngineSetups engines;
    private final BooleanSupplier stopping;

    /** @param stopping whether what runs is to be cancelled */
    WorkerProcesses(WorkerInstallation installation, ReannotateHome home, WorkerTimes times, EngineSetups engines,
            BooleanSupplier stopping) {
        this.installation = installation;
        this.home = home;
        this.times = times;
        this.engines = engines;
        this.stopping = stopping;
    }

    /** The engine that is chosen for a device. */
    EngineSetup engine(int device) throws ModelException {
        return engines.of(null, device);
    }

    /** How a worker is started for a recipe. */
    WorkerSettings settings(Recipe recipe) throws ModelException {
        return WorkerSettings.of(home, recipe).withEngine(engines.of(recipe.engine(), recipe.device()));
    }

    /** How one is started for a short request. */
    WorkerSettings settings(int device) throws ModelException {
        return settings(device, engine(device));
    }

    /** The same with an engine that is not chosen yet. */
    WorkerSettings settings(int device, EngineSetup setup) {
        return new WorkerSettings(home, Runtime.getRuntime().availableProcessors(), device, false, 1024 * MEBIBYTE,
                512 * MEBIBYTE, setup);
    }

    /** Where one that is kept warm is to compute; a graphics card is tried first. */
    DeviceChoice choose(int device, IProgressMonitor monitor) throws ModelException {
        return engines.choose(null, device, monitor);
    }

    /** Starts one that is kept warm. */
    KeptProcess startKept(KeptSettings how, DeviceChoice place, Path log, KeptProcess.Observer observer)
            throws ModelException, WorkerFailure {
        var settings = new WorkerSettings(home, how.threads(), place.device(), false, 2048 * MEBIBYTE, 512 * MEBIBYTE,
                engines.of(place.engine(), place.device()));
        note(place.reasons(), log);
        return KeptProcess.start(command(settings, log, how.modest()), log, times, observer);
    }

    /** Why it does not compute where it was asked to stands above what it prints. */
    private void note(List<String> reasons, Path log) throws ModelException {
        try {
            Files.write(log, reasons, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private ModelException unwritable(IOException e) {
        return new ModelException(NLS.bind(Messages.WorkerProcesses_cache, home.cache(), e.getMessage()), e);
    }

    private WorkerCommand command(WorkerSettings settings, Path log, boolean modest) throws ModelException {
        return new WorkerCommand(installation.classPath(), installation.mainClass(), settings,
                log.resolveSibling("crash.txt"), modest);
    }

    /** Starts one that prints into {@code log}, asks it once, ends it. */
    <T> T ask(WorkerSettings settings, Path log, Class<T> answer, Function<WorkerApi, CompletableFuture<T>> request,
            ProgressTicks ticks) throws ModelException, WorkerFailure {
        try (var session = WorkerSession.start(command(settings, log, false), log,
                (int) times.heartbeat().toSeconds())) {
            return WorkerCall.ask(session, times, answer, request, ticks, stopping);
        }
    }

    /** The same with a log of its own; what goes wrong is told for people. */
    <T> T once(WorkerSettings settings, Class<T> answer, Function<WorkerApi, CompletableFuture<T>> request,
            IProgressMonitor monitor) throws ModelException {
        return once(settings, answer, request, new ProgressTicks(monitor));
    }

    /** The same with progress that somebody listens to. */
    <T> T once(WorkerSettings settings, Class<T> answer, Function<WorkerApi, CompletableFuture<T>> request,
            ProgressTicks ticks) throws ModelException {
        Path log = freshLog();
        try {
            return ask(settings, log, answer, request, ticks);
        } catch (WorkerFailure e) {
            throw FailureText.exception(e, log);
        }
    }

    /** A new file for what a worker prints. */
    Path freshLog() throws ModelException {
        try {
            Path logs = Files.createDirectories(home.logs());
            return Files.createTempFile(logs, "worker-", ".txt");
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}
