package org.reannotate.modelservice.service;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.RateListener;
import org.reannotate.modelservice.fake.FakeRun;
import org.reannotate.modelservice.fake.FakeWorker;
import org.reannotate.modelservice.fake.RecordingMonitor;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunStatus;

/** Each test is a misfortune that a real worker may meet with. */
@Timeout(60)
class WorkerModelServiceTest {
    private static final WorkerTimes TIMES = WorkerTimes.defaults().withCancel(Duration.ofSeconds(2));

    @TempDir
    Path folder;

    @Test
    void returnsTheOutcomeAndKeepsWhatTheWorkerPrinted() throws Exception {
        RunFolder run = scripted("print {\"jsonrpc\": garbage", "print second line", "finish");
        RunOutcome outcome = run(run, FakeWorker.Scripted.class, TIMES);
        assertEquals(0.5, outcome.accuracy());
        // a JVM says so itself when JAVA_TOOL_OPTIONS is set
        List<String> printed = Files.readAllLines(run.log()).stream().filter(line -> !line.startsWith("Picked up ")).toList();
        assertEquals(List.of("{\"jsonrpc\": garbage", "second line"), printed);
        assertWorkerGone(run);
    }

    @Test
    void neverBlocksAWorkerThatPrintsMuchAndKeepsTheLogSmall() throws Exception {
        RunFolder run = scripted("flood 40", "finish");
        run(run, FakeWorker.Scripted.class, TIMES);
        long size = Files.size(run.log());
        assertTrue(size > 15 << 20 && size < 17 << 20, "size " + size);
    }

    @Test
    void showsProgressWithTheWorkersWordsAndNeverGoesBack() throws Exception {
        var monitor = new RecordingMonitor();
        RunFolder run = scripted("progress 0.5", "progress 0.2", "finish");
        try (var service = service(FakeWorker.Scripted.class, TIMES)) {
            service.run(run, FakeRun.RECIPE, monitor);
        }
        assertEquals("Fold 1 of 2, epoch 3 (1 min 30 s left)", monitor.texts().get(0));
        assertEquals(0.5, monitor.fraction(), 0.01);
    }

    @Test
    void tellsTheLossesOfASweepWhileItGoesOn() throws Exception {
        var monitor = new RecordingMonitor();
        List<String> seen = new ArrayList<>();
        LearningRateCurve curve;
        try (var service = service(FakeWorker.Scripted.class, TIMES)) {
            curve = service.findLearningRate(scripted("never asked"), 0.001, 0.1, (rate, loss) -> seen.add(rate + " " + loss),
                    monitor);
        }
        assertEquals(List.of("0.001 2.0", "0.1 1.0"), seen);
        assertEquals(0.1, curve.suggested());
        assertEquals(0.75, monitor.fraction(), 0.01);
    }

    @Test
    void replacesACrashedWorkerOnceAndSaysSo() throws Exception {
        RunFolder run = scripted("print first life", "exit-once 134", "finish");
        RunOutcome outcome = run(run, FakeWorker.Scripted.class, TIMES);
        assertEquals(2, outcome.notes().size());
        assertTrue(outcome.notes().get(0).contains("exit code 134"), outcome.notes().get(0));
        assertEquals(outcome.notes(), RunInfo.read(run).notes());
    }

    @Test
    void givesUpAfterTheSecondCrashWithTheLastLinesOfTheLog() throws Exception {
        RunFolder run = scripted("print dmlc::Error: check failed", "exit 134");
        ModelException failure = assertThrows(ModelException.class, () -> run(run, FakeWorker.Scripted.class, TIMES));
        assertAll(
                () -> assertTrue(failure.getMessage().contains("exit code 134"), failure.getMessage()),
                () -> assertTrue(failure.getMessage().contains("dmlc::Error: check failed"), failure.getMessage()),
                () -> assertTrue(failure.getMessage().contains("--resume"), failure.getMessage()),
                () -> assertEquals(RunStatus.FAILED, RunInfo.read(run).status()));
    }

    @Test
    void knowsAWorkerWithoutMemoryByItsExitCodeWhateverItSaidLast() throws Exception {
        RunFolder run = scripted("run-out-of-memory-and-talk", "finish");
        RunOutcome outcome = run(run, FakeWorker.Scripted.class, TIMES);
        assertEquals(8, RunInfo.read(run).recipe().training().batchSize());
        assertTrue(outcome.notes().get(0).contains("Memory ran out"), outcome.notes().get(0));
    }

    @Test
    void halvesTheBatchWhenMemoryRunsOut() throws Exception {
        RunFolder run = scripted("run-out-of-memory", "finish");
        RunOutcome outcome = run(run, FakeWorker.Scripted.class, TIMES);
        assertEquals(8, RunInfo.read(run).recipe().training().batchSize());
        assertTrue(outcome.notes().get(0).contains("Memory ran out"), outcome.notes().get(0));
    }

    @Test
    void triesLearningRatesWithHalfTheBatchWhenMemoryRunsOutAndSaysSo() throws Exception {
        RunFolder run = scripted("most 8");
        try (var service = service(FakeWorker.Scripted.class, TIMES)) {
            LearningRateCurve curve = service.findLearningRate(run, 1e-5, 1, RateListener.NONE, new NullProgressMonitor());
            assertEquals(1, curve.suggested());
            assertEquals(2, curve.notes().size(), "of 32 and of 16: " + curve.notes());
            assertTrue(curve.notes().get(1).contains("tried with 8."), curve.notes().get(1));
        }
        assertEquals(32, RunInfo.read(run).recipe().training().batchSize(), "the folder stays as it is");
    }

    @Test
    void givesUpOnLearningRatesWhenMemoryIsTooSmallForOneImage() throws Exception {
        RunFolder run = scripted("most 0");
        try (var service = service(FakeWorker.Scripted.class, TIMES)) {
            ModelException failure = assertThrows(ModelException.class,
                    () -> service.findLearningRate(run, 1e-5, 1, RateListener.NONE, new NullProgressMonitor()));
            assertTrue(failure.getMessage().contains("memory"), failure.getMessage());
        }
    }

    @Test
    void goesOnAsBeforeAfterOneKillAndWithHalfTheBatchAfterTheNext() throws Exception {
        RunFolder run = scripted("exit-once 137", "finish");
        RunOutcome outcome = run(run, FakeWorker.Scripted.class, TIMES);
        assertEquals(32, RunInfo.read(run).recipe().training().batchSize());
        assertTrue(outcome.notes().get(0).contains("was killed"), outcome.notes().get(0));
        RunFolder again = scripted("exit 137");
        assertThrows(ModelException.class, () -> run(again, FakeWorker.Scripted.class, TIMES));
        assertEquals(1, RunInfo.read(again).recipe().training().batchSize());
    }

    @Test
    void endsAWorkerThatGivesNoSignOfLife() throws Exception {
        RunFolder run = scripted("fall-silent");
        ModelException failure = assertThrows(ModelException.class,
                () -> run(run, FakeWorker.Scripted.class, TIMES.withSilence(Duration.ofSeconds(2))));
        assertTrue(failure.getMessage().contains("no sign of life"), failure.getMessage());
        assertWorkerGone(run);
    }

    @Test
    void endsAWorkerThatLivesButMakesNoStep() throws Exception {
        RunFolder run = scripted("stand-still");
        ModelException failure = assertThrows(ModelException.class,
                () -> run(run, FakeWorker.Scripted.class, TIMES.withStall(Duration.ofSeconds(2))));
        assertTrue(failure.getMessage().contains("no step forward"), failure.getMessage());
        assertWorkerGone(run);
    }

    @Test
    void doesNotWaitForAWorkerThatHungUp() throws Exception {
        RunFolder run = scripted("hang-up");
        ModelException failure = assertThrows(ModelException.class, () -> run(run, FakeWorker.Scripted.class, TIMES));
        assertTrue(failure.getMessage().contains("closed its connection"), failure.getMessage());
        assertWorkerGone(run);
    }

    @Test
    void passesOnWhatTheWorkerAnswersWithoutTryingAgain() throws Exception {
        RunFolder run = scripted("fail The backbone is damaged. Install it again.");
        ModelException failure = assertThrows(ModelException.class, () -> run(run, FakeWorker.Scripted.class, TIMES));
        assertTrue(failure.getMessage().startsWith("The backbone is damaged. Install it again."), failure.getMessage());
    }

    @Test
    void cancelsPolitely() throws Exception {
        RunFolder run = scripted("progress 0.1");
        var monitor = new RecordingMonitor(text -> text.startsWith("Fold 1"));
        try (var service = service(FakeWorker.Scripted.class, TIMES)) {
            assertThrows(OperationCanceledException.class, () -> service.run(run, FakeRun.RECIPE, monitor));
        }
        assertEquals(RunStatus.CANCELLED, RunInfo.read(run).status());
        assertWorkerGone(run);
    }

    @Test
    void killsAWorkerThatDoesNotHearTheCancel() throws Exception {
        RunFolder run = scripted("go-deaf", "progress 0.1");
        var monitor = new RecordingMonitor(text -> text.startsWith("Fold 1"));
        try (var service = service(FakeWorker.Scripted.class, TIMES)) {
            assertThrows(OperationCanceledException.class, () -> service.run(run, FakeRun.RECIPE, monitor));
        }
        assertWorkerGone(run);
    }

    @Test
    void cancelsWhatRunsWhenTheServiceStopsAndRefusesLaterRequests() throws Exception {
        RunFolder run = scripted("progress 0.1");
        var service = service(FakeWorker.Scripted.class, TIMES);
        var monitor = new RecordingMonitor(text -> {
            new Thread(service::close).start();
            return false;
        });
        assertThrows(OperationCanceledException.class, () -> service.run(run, FakeRun.RECIPE, monitor));
        assertWorkerGone(run);
        assertTrue(service.stop());
        ModelException refusal = assertThrows(ModelException.class,
                () -> service.probe(-1, new NullProgressMonitor()));
        assertTrue(refusal.getMessage().contains("stopped"), refusal.getMessage());
    }

    @Test
    void turnsAwayACallerWithoutTheToken() throws Exception {
        RunFolder run = scripted("finish");
        run(run, FakeWorker.Intruded.class, TIMES);
        assertTrue(Files.readString(run.log()).contains("turned away"));
    }

    @Test
    void refusesAWorkerOfAnotherProtocol() throws Exception {
        RunFolder run = scripted("finish");
        ModelException failure = assertThrows(ModelException.class, () -> run(run, FakeWorker.Modern.class, TIMES));
        assertTrue(failure.getMessage().contains("do not fit"), failure.getMessage());
    }

    @Test
    void endsAWorkerThatNeverConnects() throws Exception {
        RunFolder run = scripted("finish");
        ModelException failure = assertThrows(ModelException.class,
                () -> run(run, FakeWorker.Silent.class, TIMES.withStart(Duration.ofSeconds(2))));
        assertTrue(failure.getMessage().contains("did not connect"), failure.getMessage());
        assertTrue(failure.getMessage().contains("starting, slowly"), failure.getMessage());
    }

    @Test
    void saysWhyAWorkerEndedBeforeItConnected() throws Exception {
        RunFolder run = scripted("finish");
        ModelException failure = assertThrows(ModelException.class, () -> run(run, FakeWorker.Broken.class, TIMES));
        assertTrue(failure.getMessage().contains("libfancy.so"), failure.getMessage());
        assertFalse(failure.getMessage().contains("--resume"), failure.getMessage());
    }

    @Test
    void givesTheWorkerTheThreadsOfTheMachineForAProbe() throws Exception {
        try (var service = service(FakeWorker.Scripted.class, TIMES)) {
            EngineReport report = service.probe(-1, new NullProgressMonitor());
            assertEquals(Runtime.getRuntime().availableProcessors(), report.threads());
        }
    }

    @Test
    void keepsTheTokenOutOfTheCommandLine() throws Exception {
        RunFolder run = scripted("progress 0.1");
        var commandLine = new StringBuilder();
        var monitor = new RecordingMonitor(text -> {
            commandLine.append(ProcessHandle.current().children()
                    .flatMap(child -> child.info().commandLine().stream()).toList());
            return true;
        });
        try (var service = service(FakeWorker.Scripted.class, TIMES)) {
            assertThrows(OperationCanceledException.class, () -> service.run(run, FakeRun.RECIPE, monitor));
        }
        assertTrue(commandLine.toString().contains(FakeWorker.class.getSimpleName()), commandLine.toString());
        assertFalse(commandLine.toString().matches("(?s).*[0-9a-f]{64}.*"), commandLine.toString());
    }

    private RunFolder scripted(String... script) throws IOException {
        return FakeRun.scripted(folder.resolve("runs"), script);
    }

    private RunOutcome run(RunFolder run, Class<?> main, WorkerTimes times) throws ModelException {
        try (var service = service(main, times)) {
            return service.run(run, FakeRun.RECIPE, new NullProgressMonitor());
        }
    }

    private WorkerModelService service(Class<?> main, WorkerTimes times) {
        return new WorkerModelService(FakeRun.installation(main), new ReannotateHome(folder.resolve("home")), times);
    }

    private static void assertWorkerGone(RunFolder run) throws Exception {
        long pid = Long.parseLong(Files.readString(run.path().resolve("worker.pid")));
        var process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            process.get().onExit().get(1, TimeUnit.SECONDS);
        }
    }
}
