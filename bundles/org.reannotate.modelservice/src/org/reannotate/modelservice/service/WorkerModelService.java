package org.reannotate.modelservice.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.ModelZoo;
import org.reannotate.modelservice.engine.EngineSetups;
import org.reannotate.modelservice.installation.WorkerInstallation;
import org.reannotate.modelservice.internal.explain.Explanations;
import org.reannotate.modelservice.internal.process.ProgressTicks;
import org.reannotate.modelservice.internal.process.WorkerCall;
import org.reannotate.modelservice.internal.process.WorkerCommand;
import org.reannotate.modelservice.internal.process.WorkerFailure;
import org.reannotate.modelservice.internal.process.WorkerSession;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.process.EngineSetup;
import org.reannotate.protocol.process.WorkerSettings;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EmbedOutcome;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExportOutcome;
import org.reannotate.protocol.rpc.ExportRequest;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.rpc.LearningRateRequest;
import org.reannotate.protocol.rpc.ProbeRequest;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.rpc.WorkerApi;
import org.reannotate.protocol.rpc.ZooInstallOutcome;
import org.reannotate.protocol.rpc.ZooInstallRequest;
import org.reannotate.protocol.rpc.ZooListing;
import org.reannotate.protocol.rpc.ZooRequest;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;

/**
 * The {@link ModelService} that starts a worker process for each request, because the native engine reads its tuning
 * only once in the life of a process.
 *
 * <pre>{@code
 * var installation = PlainInstallation.fromProperty().orElseThrow();
 * try (var models = new WorkerModelService(installation, ReannotateHome.current(), WorkerTimes.defaults())) {
 *     EngineReport engine = models.probe(Recipe.CPU, new NullProgressMonitor());
 * }
 * }</pre>
 *
 * Thread-safe; several requests have a process each. What a run's process prints goes to the run's {@code log.txt}.
 */
public final class WorkerModelService implements ModelService, ModelZoo {
    private static final Duration STOP_GRACE = Duration.ofSeconds(10);
    private static final long MEBIBYTE = 1L << 20;

    private final WorkerInstallation installation;
    private final ReannotateHome home;
    private final WorkerTimes times;
    private final EngineSetups engines;
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private volatile boolean stopping;

    /** A service for the worker installed there, with its own engine alone. */
    public WorkerModelService(WorkerInstallation installation, ReannotateHome home, WorkerTimes times) {
        this(installation, home, times, EngineSetups.INSTALLED);
    }

    /** The same with more engines; nothing is started before it is asked for. */
    public WorkerModelService(WorkerInstallation installation, ReannotateHome home, WorkerTimes times,
            EngineSetups engines) {
        this.installation = installation;
        this.home = home;
        this.times = times;
        this.engines = engines;
    }

    @Override
    public RunOutcome run(RunFolder folder, Recipe recipe, IProgressMonitor monitor) throws ModelException {
        return using(() -> new TrainingRun(this, folder).run(settings(recipe), monitor));
    }

    @Override
    public LearningRateCurve findLearningRate(RunFolder prepared, double from, double to, IProgressMonitor monitor)
            throws ModelException {
        var request = new LearningRateRequest(prepared.path().toString(), from, to);
        return using(() -> once(settings(recipeOf(prepared)), LearningRateCurve.class,
                worker -> worker.findLearningRate(request), monitor));
    }

    private static Recipe recipeOf(RunFolder prepared) throws ModelException {
        try {
            return RunInfo.read(prepared).recipe();
        } catch (IOException e) {
            throw new ModelException("The run's description cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public EmbedOutcome embed(Recipe recipe, Path samples, Path output, IProgressMonitor monitor)
            throws ModelException {
        return using(() -> new Embedding(this, recipe, samples, output).run(settings(recipe), freshLog(),
                new ProgressTicks(monitor)));
    }

    @Override
    public EngineReport probe(int device, IProgressMonitor monitor) throws ModelException {
        return probe(engines.of(null, device), device, monitor);
    }

    /** Probes a device with an engine that is not chosen yet. */
    public EngineReport probe(EngineSetup setup, int device, IProgressMonitor monitor) throws ModelException {
        var request = new ProbeRequest(device);
        return using(() -> once(settings(device, setup), EngineReport.class, worker -> worker.probe(request), monitor));
    }

    @Override
    public ZooListing list(ZooRequest request, IProgressMonitor monitor) throws ModelException {
        return using(() -> once(settings(Recipe.CPU).withOnline(request.online()), ZooListing.class,
                worker -> worker.zoo(request), monitor));
    }

    @Override
    public Path install(ZooInstallRequest request, IProgressMonitor monitor) throws ModelException {
        return Path.of(using(() -> once(settings(Recipe.CPU).withOnline(request.online()), ZooInstallOutcome.class,
                worker -> worker.installFromZoo(request), monitor)).folder());
    }

    @Override
    public Explanation explain(ExplainRequest request, IProgressMonitor monitor) throws ModelException {
        return using(() -> new Explanations(request).answer(missing -> once(settings(Recipe.CPU), Explanation.class,
                worker -> worker.explain(missing), monitor)));
    }

    @Override
    public ExportOutcome exportModel(RunFolder run, int fold, Path output, IProgressMonitor monitor)
            throws ModelException {
        var request = new ExportRequest(run.path().toString(), fold, output.toAbsolutePath().toString());
        return using(() -> once(settings(Recipe.CPU), ExportOutcome.class, worker -> worker.export(request), monitor));
    }

    /** Does what {@link #stop()} does. */
    @Override
    public void close() {
        stop();
    }

    /**
     * Cancels what runs, and waits until its processes are gone. Later requests are refused.
     *
     * @return whether all of them are gone
     */
    public boolean stop() {
        stopping = true;
        try {
            boolean free = inUse.writeLock().tryLock(times.cancel().plus(STOP_GRACE).toMillis(), TimeUnit.MILLISECONDS);
            if (free) {
                inUse.writeLock().unlock();
            }
            return free;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts a worker, asks it once, ends it. */
    <T> T ask(WorkerSettings settings, Path log, Class<T> answer, Function<WorkerApi, CompletableFuture<T>> request,
            ProgressTicks ticks) throws ModelException, WorkerFailure {
        var command = new WorkerCommand(installation.classPath(), installation.mainClass(), settings,
                log.resolveSibling("crash.txt"));
        try (var session = WorkerSession.start(command, log, (int) times.heartbeat().toSeconds())) {
            return WorkerCall.ask(session, times, answer, request, ticks, () -> stopping);
        }
    }

    private <T> T once(WorkerSettings settings, Class<T> answer, Function<WorkerApi, CompletableFuture<T>> request,
            IProgressMonitor monitor) throws ModelException {
        Path log = freshLog();
        try {
            return ask(settings, log, answer, request, new ProgressTicks(monitor));
        } catch (WorkerFailure e) {
            throw FailureText.exception(e, log);
        }
    }

    private Path freshLog() throws ModelException {
        try {
            Path logs = Files.createDirectories(home.logs());
            return Files.createTempFile(logs, "worker-", ".txt");
        } catch (IOException e) {
            throw new ModelException("The folder " + home.cache() + " cannot be written: " + e.getMessage()
                    + ". Make room or rights there, or set REANNOTATE_HOME to another folder.", e);
        }
    }

    private WorkerSettings settings(Recipe recipe) throws ModelException {
        return WorkerSettings.of(home, recipe).withEngine(engines.of(recipe.engine(), recipe.device()));
    }

    private WorkerSettings settings(int device) throws ModelException {
        return settings(device, engines.of(null, device));
    }

    private WorkerSettings settings(int device, EngineSetup setup) {
        return new WorkerSettings(home, Runtime.getRuntime().availableProcessors(), device, false, 1024 * MEBIBYTE,
                512 * MEBIBYTE, setup);
    }

    private <T> T using(Request<T> request) throws ModelException {
        inUse.readLock().lock();
        try {
            if (stopping) {
                throw new ModelException("The model service has been stopped. Start the program again.");
            }
            return request.run();
        } finally {
            inUse.readLock().unlock();
        }
    }

    @FunctionalInterface
    private interface Request<T> {
        T run() throws ModelException;
    }
}
