package org.reannotate.launching.internal.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IFlushableStreamMonitor;
import org.eclipse.debug.core.model.IProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.TrainedRun;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.audit.training.TrainingService;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.DatasetStores;
import org.reannotate.launching.TrainingAttributes;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.fixture.Launches;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

@Timeout(30)
class TrainingProcessTest {
    @TempDir
    Path folder;

    private static void join() throws InterruptedException {
        Job.getJobManager().join(TrainingAttributes.TYPE, null);
    }

    @Test
    void isInItsLaunchAndEndsWithZeroAndItsOutput() throws Exception {
        var processes = new ArrayList<Object>();
        ILaunch launch = Launches.launch(processes);
        var process = new TrainingProcess(launch, "Train rooms", (self, monitor) -> {
            self.out("one");
            self.out("two");
        });
        assertEquals(List.of(process), processes);
        assertFalse(process.isTerminated());
        assertThrows(DebugException.class, process::getExitValue);
        process.start();
        join();
        assertTrue(process.isTerminated());
        assertFalse(process.canTerminate());
        assertEquals(0, process.getExitValue());
        assertEquals("one\ntwo\n", process.getStreamsProxy().getOutputStreamMonitor().getContents());
        assertEquals("", process.getStreamsProxy().getErrorStreamMonitor().getContents());
        assertEquals("Train rooms", process.getLabel());
        assertSame(launch, process.getAdapter(ILaunch.class));
        assertEquals(TrainingAttributes.TYPE, process.getAttribute(IProcess.ATTR_PROCESS_TYPE));
    }

    @Test
    void endsWithOneAndTheReasonOnTheErrorStream() throws Exception {
        var process = new TrainingProcess(Launches.launch(), "x", (self, monitor) -> {
            throw new AuditException("Another training is running.");
        });
        process.start();
        join();
        assertEquals(1, process.getExitValue());
        assertEquals("Another training is running.\n", process.getStreamsProxy().getErrorStreamMonitor().getContents());
    }

    @Test
    void terminateCancelsTheWork() throws Exception {
        var begun = new CountDownLatch(1);
        var process = new TrainingProcess(Launches.launch(), "x", (self, monitor) -> {
            begun.countDown();
            awaitCancel(monitor);
        });
        process.start();
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        assertTrue(process.canTerminate());
        process.terminate();
        join();
        assertEquals(130, process.getExitValue());
    }

    @Test
    void terminateEndsOneThatHasNotBegun() throws Exception {
        var process = new TrainingProcess(Launches.launch(), "x", (self, monitor) -> {
        });
        process.terminate();
        assertEquals(130, process.getExitValue());
    }

    @Test
    void aConsoleThatComesLateHasAllLinesOnce() {
        var stream = new TextStream();
        stream.write("one");
        var heard = new StringBuilder();
        IFlushableStreamMonitor monitor = stream;
        synchronized (monitor) {
            heard.append(monitor.getContents());
            monitor.flushContents();
            monitor.setBuffered(false);
            monitor.addListener((text, source) -> heard.append(text));
        }
        stream.write("two");
        assertEquals("one\ntwo\n", heard.toString());
        assertEquals("", stream.getContents());
    }

    @Test
    void trainsWhatTheConfigurationSaysAndNamesItsRun() throws Exception {
        var requests = new ArrayList<TrainingRequest>();
        Recipe recipe = Recipe.fromScratch(Network.ALEXNET);
        var settings = new TrainingSettings(folder.toString(), recipe, DataChoice.DEFAULT);
        TrainingProcess process = run(new TrainingWork(stores(), trainings(requests, false), settings, "20260101-000000-a"));
        assertEquals(1, process.getExitValue(), "the stand-in trains nothing");
        assertEquals(recipe, requests.get(0).recipe());
        assertEquals("20260101-000000-a", requests.get(0).resume());
        assertEquals("Reading labels\n", process.getStreamsProxy().getOutputStreamMonitor().getContents());
        assertEquals("No engine.\n", process.getStreamsProxy().getErrorStreamMonitor().getContents());
    }

    @Test
    void tellsWhatIsKeptWhenItWasTerminated() throws Exception {
        var settings = new TrainingSettings(folder.toString(), Recipe.fromScratch(Network.ALEXNET), DataChoice.DEFAULT);
        TrainingProcess process = run(new TrainingWork(stores(), trainings(new ArrayList<>(), true), settings, null));
        assertEquals(130, process.getExitValue());
        assertTrue(process.getStreamsProxy().getOutputStreamMonitor().getContents().contains("Cancelled"));
    }

    private static TrainingProcess run(TrainingWork work) throws Exception {
        var process = new TrainingProcess(Launches.launch(), "x", work);
        process.start();
        join();
        return process;
    }

    private static void awaitCancel(IProgressMonitor monitor) throws InterruptedException {
        while (!monitor.isCanceled()) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        throw new OperationCanceledException();
    }

    private static DatasetStores stores() {
        var store = (DatasetStore) Proxy.newProxyInstance(TrainingProcessTest.class.getClassLoader(),
                new Class<?>[] {DatasetStore.class}, (proxy, method, arguments) -> null);
        return (DatasetStores) Proxy.newProxyInstance(TrainingProcessTest.class.getClassLoader(),
                new Class<?>[] {DatasetStores.class}, (proxy, method, arguments) -> store);
    }

    private static TrainingService trainings(List<TrainingRequest> requests, boolean cancelled) {
        return new TrainingService() {
            @Override
            public TrainedRun train(TrainingRequest request, TrainingListener listener, IProgressMonitor monitor)
                    throws AuditException {
                requests.add(request);
                listener.log("Reading labels");
                if (cancelled) {
                    throw new OperationCanceledException();
                }
                throw new AuditException("No engine.");
            }

            @Override
            public boolean stop(DatasetStore store) {
                return false;
            }

            @Override
            public String running(DatasetStore store) {
                return null;
            }
        };
    }
}
