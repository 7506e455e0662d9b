package org.reannotate.modelservice.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.ModelZoo;
import org.reannotate.core.model.RateListener;
import org.reannotate.core.model.ModelState;
import org.reannotate.core.model.ModelStateListener;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.modelservice.engine.EngineSetups;
import org.reannotate.modelservice.installation.WorkerInstallation;
import org.reannotate.modelservice.internal.explain.Explanations;
import org.reannotate.modelservice.internal.kept.KeptSettings;
import org.reannotate.modelservice.internal.kept.KeptWorker;
import org.reannotate.modelservice.internal.kept.Lane;
import org.reannotate.modelservice.internal.kept.Machine;
import org.reannotate.modelservice.internal.process.ProgressTicks;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.process.EngineSetup;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EmbedOutcome;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExportOutcome;
import org.reannotate.protocol.rpc.ExportRequest;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.rpc.PredictRequest;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.rpc.ProbeRequest;
import org.reannotate.protocol.rpc.RefitOutcome;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.rpc.WorkerApi;
import org.reannotate.protocol.rpc.ZooInstallOutcome;
import org.reannotate.protocol.rpc.ZooInstallRequest;
import org.reannotate.protocol.rpc.ZooListing;
import org.reannotate.protocol.rpc.ZooRequest;
import org.reannotate.protocol.run.RunFolder;

/**
 * The {@link ModelService} that starts a worker process for each bulk request, because the native engine reads its
 * tuning only once in the life of a process, and keeps one warm for short requests.
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
public class WorkerModelService implements ModelService, ModelZoo {
    private static final Duration STOP_GRACE = Duration.ofSeconds(10);

    private final WorkerTimes times;
    private final WorkerProcesses processes;
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private final KeptWorker kept;
    private volatile boolean stopping;

    /** A service for the worker installed there, with its own engine alone. */
    public WorkerModelService(WorkerInstallation installation, ReannotateHome home, WorkerTimes times) {
        this(installation, home, times, EngineSetups.INSTALLED);
    }

    /** The same with more engines; nothing is started before it is asked for. */
    public WorkerModelService(WorkerInstallation installation, ReannotateHome home, WorkerTimes times,
            EngineSetups engines) {
        this(installation, home, times, engines, KeptSettings::defaults);
    }

    /** Likewise, with the choices that people made about the process that is kept warm. */
    protected WorkerModelService(WorkerInstallation installation, ReannotateHome home, WorkerTimes times,
            EngineSetups engines, Supplier<KeptSettings> settings) {
        this(installation, home, times, engines, settings, Machine.here());
    }

    /** Likewise, on a machine that is asked in another way. */
    WorkerModelService(WorkerInstallation installation, ReannotateHome home, WorkerTimes times, EngineSetups engines,
            Supplier<KeptSettings> settings, Machine machine) {
        this.times = times;
        this.processes = new WorkerProcesses(installation, home, times, engines, () -> stopping);
        this.kept = new KeptWorker(processes::choose, processes::startKept, processes::freshLog, settings, machine);
    }

    @Override
    public RunOutcome run(RunFolder folder, Recipe recipe, IProgressMonitor monitor) throws ModelException {
        return using(() -> new TrainingRun(processes, folder).run(processes.settings(recipe), monitor));
    }

    @Override
    public LearningRateCurve findLearningRate(RunFolder prepared, double from, double to, RateListener seen,
            IProgressMonitor monitor) throws ModelException {
        var rates = new LearningRates(processes, prepared, from, to);
        return using(() -> rates.find(processes.settings(rates.recipe()), processes.freshLog(),
                ProgressTicks.ofSweep(monitor, seen)));
    }

    @Override
    public EmbedOutcome embed(Recipe recipe, Path samples, Path output, IProgressMonitor monitor)
            throws ModelException {
        return using(() -> new Embedding(processes, recipe, samples, output).run(processes.settings(recipe),
                processes.freshLog(), new ProgressTicks(monitor)));
    }

    @Override
    public EngineReport probe(int device, IProgressMonitor monitor) throws ModelException {
        return probe(processes.engine(device), device, monitor);
    }

    /** Probes a device with an engine that is not chosen yet. */
    public EngineReport probe(EngineSetup setup, int device, IProgressMonitor monitor) throws ModelException {
        var request = new ProbeRequest(device);
        return using(() -> processes.once(processes.settings(device, setup), EngineReport.class,
                worker -> worker.probe(request), monitor));
    }

    @Override
    public ZooListing list(ZooRequest request, IProgressMonitor monitor) throws ModelException {
        return using(() -> processes.once(processes.settings(Recipe.CPU).withOnline(request.online()), ZooListing.class,
                worker -> worker.zoo(request), monitor));
    }

    @Override
    public Path install(ZooInstallRequest request, IProgressMonitor monitor) throws ModelException {
        return Path.of(using(() -> processes.once(processes.settings(Recipe.CPU).withOnline(request.online()),
                ZooInstallOutcome.class, worker -> worker.installFromZoo(request), monitor)).folder());
    }

    @Override
    public Explanation explain(ExplainRequest request, IProgressMonitor monitor) throws ModelException {
        return using(() -> new Explanations(request).answer(missing -> kept.watch(request.key(), Explanation.class,
                worker -> worker.explain(missing), monitor)));
    }

    @Override
    public ExportOutcome exportModel(RunFolder run, int fold, Path output, IProgressMonitor monitor)
            throws ModelException {
        var request = new ExportRequest(run.path().toString(), fold, output.toAbsolutePath().toString());
        return using(() -> processes.once(processes.settings(Recipe.CPU), ExportOutcome.class,
                worker -> worker.export(request), monitor));
    }

    @Override
    public Prediction predict(PredictRequest request, IProgressMonitor monitor) throws ModelException {
        return interactively(Prediction.class, worker -> worker.predict(request), monitor);
    }

    @Override
    public RefitOutcome refit(RefitRequest request, IProgressMonitor monitor) throws ModelException {
        return inBackground(Messages.WorkerModelService_refit, RefitOutcome.class, worker -> worker.refit(request),
                monitor);
    }

    @Override
    public ModelState state() {
        return kept.state();
    }

    @Override
    public void addStateListener(ModelStateListener listener) {
        kept.add(listener);
    }

    @Override
    public void removeStateListener(ModelStateListener listener) {
        kept.remove(listener);
    }

    @Override
    public void pause() {
        kept.pause(true);
    }

    @Override
    public void resume() {
        kept.pause(false);
    }

    @Override
    public boolean isPaused() {
        return kept.isPaused();
    }

    @Override
    public void restart() {
        kept.restart();
    }

    @Override
    public @Nullable DeviceChoice device() {
        return kept.device();
    }

    @Override
    public @Nullable Path log() {
        return kept.log();
    }

    /** Asks the process that is kept warm for something that a person waits for. */
    private <T> T interactively(Class<T> answer, Function<WorkerApi, CompletableFuture<T>> request,
            IProgressMonitor monitor) throws ModelException {
        return using(() -> kept.ask(Lane.INTERACTIVE, "", answer, request, monitor));
    }

    /**
     * Asks the process that is kept warm for something that nobody waits for.
     *
     * @param words what people are told that it does
     */
    private <T> T inBackground(String words, Class<T> answer, Function<WorkerApi, CompletableFuture<T>> request,
            IProgressMonitor monitor) throws ModelException {
        return using(() -> kept.ask(Lane.BACKGROUND, words, answer, request, monitor));
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
        kept.close();
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

    private <T> T using(Request<T> request) throws ModelException {
        inUse.readLock().lock();
        try {
            if (stopping) {
                throw new ModelException(Messages.WorkerModelService_stopped);
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
