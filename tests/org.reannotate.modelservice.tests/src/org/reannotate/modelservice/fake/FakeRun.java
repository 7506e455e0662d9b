package org.reannotate.modelservice.fake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.installation.WorkerInstallation;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;

/** A partial run folder with a script, and the class path of a fake worker. */
public final class FakeRun {
    public static final Recipe RECIPE = Recipe.fromScratch(Network.SMALL_RESIDUAL).withThreads(1);

    private FakeRun() {
    }

    /** A run whose worker plays these lines, see {@link ScriptedApi}. */
    public static RunFolder scripted(Path runs, String... script) throws IOException {
        RunFolder folder = RunFolder.create(runs, RECIPE, Instant.parse("2026-01-02T03:04:05Z"));
        var input = new RunInput(List.of(new RunColumn(1, "a"), new RunColumn(2, "b")),
                List.of(new RunSample(1, "/nowhere/1.png", "00", 0, 0), new RunSample(2, "/nowhere/2.png", "01", 1, 1)));
        input.write(folder);
        RunInfo.started(folder.name(), RECIPE, input, 0, "2026-01-02T03:04:05Z").write(folder);
        Files.write(folder.path().resolve(ScriptedApi.SCRIPT), List.of(script));
        return folder;
    }

    /** A fake worker with this main class. */
    public static WorkerInstallation installation(Class<?> main) {
        return new PlainInstallation(ChildClassPath.ofWorker(), main.getName());
    }

    /** Process id of the worker that plays the run. */
    public static ProcessHandle worker(RunFolder folder) throws IOException {
        String pid = Files.readString(folder.path().resolve("worker.pid"));
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow(() -> new IOException("process " + pid + " is gone"));
    }
}
