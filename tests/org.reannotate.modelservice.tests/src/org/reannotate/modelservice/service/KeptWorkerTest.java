package org.reannotate.modelservice.service;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelState;
import org.reannotate.core.model.ModelState.Kind;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.modelservice.engine.EngineSetups;
import org.reannotate.modelservice.fake.ChildClassPath;
import org.reannotate.modelservice.fake.FakeWorker;
import org.reannotate.modelservice.fake.RecordingMonitor;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.internal.kept.KeptSettings;
import org.reannotate.modelservice.internal.kept.KeptWorker;
import org.reannotate.modelservice.internal.kept.Machine;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.process.EngineSetup;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.ExplanationMethod;
import org.reannotate.protocol.rpc.PredictRequest;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.rpc.RefitOutcome;
import org.reannotate.protocol.rpc.RefitRequest;

/** What may happen to the process that is kept warm, and what people see of it. */
@Timeout(60)
class KeptWorkerTest {
    private static final WorkerTimes TIMES = WorkerTimes.defaults().withCancel(Duration.ofSeconds(2))
            .withSilence(Duration.ofSeconds(4));

    @TempDir
    Path folder;

    private final List<ModelState> states = new CopyOnWriteArrayList<>();
    private WorkerModelService service;
    private KeptSettings settings = KeptSettings.defaults();
    private volatile boolean battery;
    private volatile double load;

    @AfterEach
    void close() {
        if (service != null) {
            service.close();
            await("nothing is left running", () -> ProcessHandle.current().descendants().noneMatch(ProcessHandle::isAlive));
        }
    }

    @Test
    void startsWhenAskedAndStaysForTheNextRequest() throws Exception {
        start(FakeWorker.Scripted.class, TIMES);
        assertEquals(Kind.OFF, service.state().kind());
        long first = processOf(predict("answer"));
        assertEquals(first, processOf(predict("answer")));
        await("idle", () -> service.state().kind() == Kind.IDLE);
        assertTrue(kinds().containsAll(List.of(Kind.STARTING, Kind.BUSY, Kind.IDLE)), kinds().toString());
        assertTrue(Files.exists(service.log()));
    }

    @Test
    void endsWhenNobodyNeedsItAndStartsAgain() throws Exception {
        settings = settings.withIdle(Duration.ofSeconds(1));
        start(FakeWorker.Scripted.class, TIMES);
        long first = processOf(predict("answer"));
        await("off", () -> service.state().kind() == Kind.OFF && !isAlive(first));
        assertNotEquals(first, processOf(predict("answer")));
    }

    @Test
    void saysHowFarTheBackgroundIsAndAnswersMeanwhile() throws Exception {
        start(FakeWorker.Scripted.class, TIMES);
        var monitor = new NullProgressMonitor();
        CompletableFuture<RefitOutcome> refit = inBackground("progress-42", monitor);
        await("42 %", () -> service.state().equals(new ModelState(Kind.BUSY, 42, "Updating findings")));
        assertEquals(1, predict("answer").probabilities()[0]);
        monitor.setCanceled(true);
        assertCancelled(refit);
        await("idle", () -> service.state().kind() == Kind.IDLE);
    }

    @Test
    void saysHowFarAnExplanationIsToThoseWhoAsked() throws Exception {
        start(FakeWorker.Scripted.class, TIMES);
        Path run = Files.createDirectories(folder.resolve("runs/one"));
        Path image = Files.writeString(folder.resolve("a.png"), "picture");
        var request = new ExplainRequest(run.toString(), 40, image.toString(), List.of(List.of(0)),
                ExplanationMethod.OCCLUSION);
        var monitor = new RecordingMonitor();
        assertEquals(0.5, service.explain(request, monitor).maps().get(0).probability());
        assertEquals(List.of("Covering"), monitor.texts());
        assertEquals(0.4, monitor.fraction(), 1e-3);
    }

    @Test
    void asksAnotherProcessWhenTheFirstDidNotLive() throws Exception {
        start(FakeWorker.Scripted.class, TIMES);
        assertEquals(1, predict("exitonce-134").probabilities()[0]);
    }

    @Test
    void givesUpARequestThatNoProcessLivesThroughAndServesOthers() throws Exception {
        start(FakeWorker.Scripted.class, TIMES);
        ModelException failure = assertThrows(ModelException.class, () -> predict("exit-137"));
        assertTrue(failure.getMessage().contains("was killed"), failure.getMessage());
        await("failed", () -> service.state().kind() == Kind.FAILED);
        assertTrue(service.state().text().contains("was killed"), service.state().text());
        assertEquals(1, predict("answer").probabilities()[0]);
    }

    @Test
    void waitsLongerAfterEveryFailureUntilSomebodyRestartsIt() throws Exception {
        start(FakeWorker.Broken.class, TIMES);
        for (int failure = 0; failure < 3; failure++) {
            ModelException soon = assertThrows(ModelException.class, () -> predict("answer"));
            assertFalse(soon.getMessage().contains("The next try is in"), soon.getMessage());
        }
        ModelException later = assertThrows(ModelException.class, () -> predict("answer"));
        assertAll(() -> assertTrue(later.getMessage().contains("The next try is in"), later.getMessage()),
                () -> assertTrue(service.state().text().contains("exit code 3"), service.state().text()));
        service.restart();
        assertEquals(Kind.OFF, service.state().kind());
        ModelException again = assertThrows(ModelException.class, () -> predict("answer"));
        assertFalse(again.getMessage().contains("The next try is in"), again.getMessage());
    }

    @Test
    void endsAProcessThatOwesAnAnswerForTooLong() throws Exception {
        settings = settings.withAnswer(Duration.ofSeconds(1));
        start(FakeWorker.Scripted.class, TIMES);
        ModelException failure = assertThrows(ModelException.class, () -> predict("never"));
        assertTrue(failure.getMessage().contains("no answer for 1 s"), failure.getMessage());
    }

    @Test
    void endsAProcessThatGivesNoSignOfLife() throws Exception {
        start(FakeWorker.Scripted.class, TIMES);
        ModelException failure = assertThrows(ModelException.class, () -> refit("silent", new NullProgressMonitor()));
        assertTrue(failure.getMessage().contains("no sign of life"), failure.getMessage());
    }

    @Test
    void tellsWhatTheProcessRefusesAndKeepsIt() throws Exception {
        start(FakeWorker.Scripted.class, TIMES);
        long process = processOf(predict("answer"));
        ModelException failure = assertThrows(ModelException.class, () -> predict("refuse"));
        assertEquals("no such backbone.", failure.getMessage());
        assertEquals(process, processOf(predict("answer")));
    }

    @Test
    void letsTheBackgroundWaitWhilePausedButAnswersPeople() throws Exception {
        start(FakeWorker.Scripted.class, TIMES);
        service.pause();
        CompletableFuture<RefitOutcome> refit = inBackground("answer", new NullProgressMonitor());
        Prediction meanwhile = predict("answer");
        await("told to stand still", () -> predictQuietly("answer").columns()[0] == 1);
        assertAll(() -> assertEquals(1, meanwhile.probabilities()[0]), () -> assertFalse(refit.isDone()),
                () -> assertEquals(Kind.PAUSED, service.state().kind()), () -> assertTrue(service.isPaused()));
        service.resume();
        assertEquals(1, refit.get(10, TimeUnit.SECONDS).rows());
        assertEquals(0, predict("answer").columns()[0]);
    }

    @Test
    void waitsForMainsPowerBeforeAndInTheMiddleOfWorkButAnswersPeople() throws Exception {
        battery = true;
        settings = new KeptSettings(settings.idle(), settings.answer(), 1, -1, true, true, false);
        start(FakeWorker.Scripted.class, TIMES);
        CompletableFuture<RefitOutcome> waiting = inBackground("answer", new NullProgressMonitor());
        await("paused", () -> service.state().kind() == Kind.PAUSED);
        assertTrue(service.state().text().contains("battery"), service.state().text());
        assertEquals(0, predict("answer").columns()[0]);
        assertFalse(waiting.isDone());
        battery = false;
        assertEquals(1, waiting.get(20, TimeUnit.SECONDS).rows());

        var monitor = new NullProgressMonitor();
        CompletableFuture<RefitOutcome> working = inBackground("progress-42", monitor);
        await("it works", () -> service.state().kind() == Kind.BUSY);
        battery = true;
        await("told to stand still", () -> service.state().kind() == Kind.PAUSED);
        assertTrue(service.state().text().contains("battery"), service.state().text());
        await("the process knows", () -> predictQuietly("answer").columns()[0] == 1);
        battery = false;
        await("it goes on", () -> service.state().kind() == Kind.BUSY && predictQuietly("answer").columns()[0] == 0);
        monitor.setCanceled(true);
        assertCancelled(working);
    }

    @Test
    void waitsUntilOtherProgramsNeedLessWherePeopleWantThat() throws Exception {
        load = 0.9;
        settings = new KeptSettings(settings.idle(), settings.answer(), 1, -1, true, false, true);
        start(FakeWorker.Scripted.class, TIMES);
        CompletableFuture<RefitOutcome> waiting = inBackground("answer", new NullProgressMonitor());
        await("paused", () -> service.state().kind() == Kind.PAUSED);
        assertTrue(service.state().text().contains("other programs"), service.state().text());
        assertFalse(service.isPaused());
        load = 0.1;
        assertEquals(1, waiting.get(20, TimeUnit.SECONDS).rows());
    }

    @Test
    void asksTheNewProcessAgainAfterARestart() throws Exception {
        start(FakeWorker.Scripted.class, TIMES);
        long first = processOf(predict("answer"));
        service.restart();
        assertFalse(isAlive(first));
        assertNotEquals(first, processOf(predict("answer")));
    }

    @Test
    void cancelsWhatIsAskedWhenItIsClosed() throws Exception {
        start(FakeWorker.Scripted.class, TIMES);
        CompletableFuture<RefitOutcome> refit = inBackground("never", new NullProgressMonitor());
        await("busy", () -> service.state().kind() == Kind.BUSY);
        assertTrue(service.stop());
        assertCancelled(refit);
    }

    @Test
    void computesWhereItIsChosenAndTellsWhy() throws Exception {
        settings = settings.withDevice(0);
        var wanted = new CopyOnWriteArrayList<Integer>();
        var given = new DeviceChoice(Engines.MXNET, Recipe.CPU, null, List.of("GPU 0 has no driver."));
        start(FakeWorker.Scripted.class, TIMES, (device, monitor) -> {
            wanted.add(device);
            return given;
        });
        assertNull(service.device());
        predict("answer");
        predict("answer");
        assertEquals(given, service.device());
        assertEquals(List.of(0), wanted, "a process that lives is asked where it is");
        assertTrue(Files.readString(service.log()).startsWith("GPU 0 has no driver."), "the log says it, too");
        service.restart();
        assertNull(service.device());
        settings = settings.withDevice(Recipe.AUTOMATIC);
        predict("answer");
        assertEquals(List.of(0, Recipe.AUTOMATIC), wanted);
    }

    @Test
    void aTryThatTakesLongGoesOnWhenWhoeverAskedGivesUp() throws Exception {
        var tries = new CopyOnWriteArrayList<IProgressMonitor>();
        var ready = new CountDownLatch(1);
        start(FakeWorker.Scripted.class, TIMES, (device, monitor) -> {
            tries.add(monitor);
            await("the card is ready", () -> ready.getCount() == 0 || monitor.isCanceled());
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return new DeviceChoice(Engines.MXNET, Recipe.CPU, null, List.of());
        });
        var impatient = new NullProgressMonitor();
        CompletableFuture<RefitOutcome> first = inBackground("answer", impatient);
        await("it is tried", () -> tries.size() == 1 && service.state().kind() == Kind.STARTING);
        impatient.setCanceled(true);
        assertCancelled(first);
        assertFalse(tries.get(0).isCanceled());
        service.restart();
        assertTrue(tries.get(0).isCanceled(), "who restarts the service wants it tried anew");
        ready.countDown();
        assertEquals(1, predict("answer").probabilities()[0]);
        assertEquals(2, tries.size());
    }

    @Test
    void saysWhyNoDeviceCanBeUsed() throws Exception {
        start(FakeWorker.Scripted.class, TIMES, (device, monitor) -> {
            throw new ModelException("PyTorch is not installed.");
        });
        assertEquals("PyTorch is not installed.", assertThrows(ModelException.class, () -> predict("answer")).getMessage());
        assertEquals(new ModelState(Kind.FAILED, -1, "PyTorch is not installed."), service.state());
    }

    @Test
    void saysThatTheDiskIsFullOrClosed() throws Exception {
        Path file = Files.createFile(folder.resolve("no-folder"));
        service = new WorkerModelService(installation(FakeWorker.Scripted.class), new ReannotateHome(file), TIMES,
                EngineSetups.INSTALLED, () -> settings);
        ModelException failure = assertThrows(ModelException.class, () -> predict("answer"));
        assertTrue(failure.getMessage().contains("cannot be written"), failure.getMessage());
        assertEquals(Kind.FAILED, service.state().kind());
    }

    @Test
    @Timeout(300)
    void livesThroughFiftyKilledProcesses() throws Exception {
        start(FakeWorker.Scripted.class, TIMES);
        for (int round = 0; round < 50; round++) {
            long process = processOf(predict("answer"));
            CompletableFuture<RefitOutcome> running = round % 2 == 0 ? null
                    : inBackground("never", new NullProgressMonitor());
            if (running != null) {
                await("busy", () -> service.state().kind() == Kind.BUSY);
            }
            int seen = states.size();
            ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
            await("told", () -> kinds().get(states.size() - 1) != Kind.IDLE);
            if (running != null) {
                await("another one works on it", () -> kinds().stream().skip(seen).anyMatch(Kind.STARTING::equals)
                        && service.state().kind() == Kind.BUSY);
            }
            service.restart();
            if (running != null) {
                assertThrows(ExecutionException.class, () -> running.get(20, TimeUnit.SECONDS));
            }
        }
        assertEquals(1, predict("answer").probabilities()[0]);
    }

    private void start(Class<?> worker, WorkerTimes times) {
        start(worker, times, (device, monitor) -> EngineSetups.INSTALLED.choose(null, device, monitor));
    }

    /** With somebody who says where to compute. */
    private void start(Class<?> worker, WorkerTimes times, KeptWorker.Chooser chooser) {
        var engines = new EngineSetups() {
            @Override
            public EngineSetup of(String engine, int device) throws ModelException {
                return EngineSetups.INSTALLED.of(engine, device);
            }

            @Override
            public DeviceChoice choose(String engine, int device, IProgressMonitor monitor) throws ModelException {
                return chooser.choose(device, monitor);
            }
        };
        service = new WorkerModelService(installation(worker), new ReannotateHome(folder.resolve("home")), times,
                engines, () -> settings, new Machine(() -> battery, () -> load));
        service.addStateListener(states::add);
    }

    private static PlainInstallation installation(Class<?> worker) {
        return new PlainInstallation(ChildClassPath.ofWorker(), worker.getName());
    }

    private Prediction predict(String script) throws ModelException {
        return service.predict(new PredictRequest(folder.toString(), folder.resolve(script).toString(), -1),
                new NullProgressMonitor());
    }

    private Prediction predictQuietly(String script) {
        try {
            return predict(script);
        } catch (ModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private RefitOutcome refit(String script, NullProgressMonitor monitor) throws ModelException {
        return service.refit(new RefitRequest(folder.toString(), folder.resolve(script).toString(), "", 1, 0), monitor);
    }

    private CompletableFuture<RefitOutcome> inBackground(String script, NullProgressMonitor monitor) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return refit(script, monitor);
            } catch (ModelException e) {
                throw new CompletionException(e);
            }
        }, task -> new Thread(task).start());
    }

    private static void assertCancelled(CompletableFuture<?> answer) {
        Exception end = assertThrows(Exception.class, () -> answer.get(10, TimeUnit.SECONDS));
        assertTrue(end instanceof java.util.concurrent.CancellationException
                || end.getCause() instanceof OperationCanceledException, String.valueOf(end));
    }

    private static long processOf(Prediction prediction) {
        return (long) prediction.millis();
    }

    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }

    private List<Kind> kinds() {
        return states.stream().map(ModelState::kind).toList();
    }

    private void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "In vain: " + what
                    + ", told " + states.subList(Math.max(0, states.size() - 8), states.size()));
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
