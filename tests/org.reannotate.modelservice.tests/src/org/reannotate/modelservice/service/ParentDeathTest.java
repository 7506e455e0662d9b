package org.reannotate.modelservice.service;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.modelservice.fake.ChildClassPath;
import org.reannotate.modelservice.fake.FakeRun;
import org.reannotate.modelservice.fake.PictureRun;
import org.reannotate.modelservice.fake.StandInParent;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.protocol.run.RunFolder;

/** No worker is left 5 seconds after the program that started it was killed. */
@Timeout(120)
class ParentDeathTest {
    private static final int SECONDS = 5;

    @TempDir
    Path folder;

    @Test
    void closesTheConnectionOfTheWorkerWhenTheProgramIsKilled() throws Exception {
        assertWorkerEnds(FakeRun.scripted(folder.resolve("runs"), "progress 0.1"), "");
    }

    @Test
    void leavesNoRealWorkerBehindWhenTheProgramIsKilledInTraining() throws Exception {
        String classPath = System.getProperty(PlainInstallation.CLASS_PATH_PROPERTY, "");
        assumeTrue(!classPath.isBlank(), "needs the worker: system property " + PlainInstallation.CLASS_PATH_PROPERTY);
        assertWorkerEnds(PictureRun.create(folder, 1000), classPath);
    }

    private void assertWorkerEnds(RunFolder run, String workerClassPath) throws Exception {
        Process parent = start(run, workerClassPath);
        List<ProcessHandle> workers;
        try {
            awaitTraining(parent);
            workers = parent.descendants().toList();
            assertFalse(workers.isEmpty());
        } finally {
            parent.destroyForcibly();
        }
        for (ProcessHandle worker : workers) {
            assertTrue(endsInTime(worker), "the worker still runs");
        }
    }

    private Process start(RunFolder run, String workerClassPath) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        if (!workerClassPath.isEmpty()) {
            command.add("-D" + PlainInstallation.CLASS_PATH_PROPERTY + "=" + workerClassPath);
        }
        String own = ChildClassPath.ofProgram().stream().map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", own, StandInParent.class.getName(),
                folder.resolve("home").toString(), run.path().toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void awaitTraining(Process parent) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(parent.getInputStream()));
        var heard = new StringBuilder();
        String line = lines.readLine();
        while (line != null && !line.contains("epoch")) {
            heard.append(line).append('\n');
            line = lines.readLine();
        }
        assertTrue(line != null, "the program ended early: " + heard);
    }

    private static boolean endsInTime(ProcessHandle worker) throws Exception {
        try {
            worker.onExit().get(SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            worker.destroyForcibly();
            return false;
        }
    }
}
