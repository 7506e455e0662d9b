package org.reannotate.modelservice.fake;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.modelservice.installation.WorkerInstallation;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;

/** A program that runs a model, made to be killed: {@code home, run folder}, and the real worker by property. */
public final class StandInParent {
    private StandInParent() {
    }

    public static void main(String[] arguments) throws Exception {
        WorkerInstallation installation = PlainInstallation.fromProperty().<WorkerInstallation>map(plain -> plain)
                .orElseGet(() -> FakeRun.installation(FakeWorker.Scripted.class));
        var service = new WorkerModelService(installation, new ReannotateHome(Path.of(arguments[0])),
                WorkerTimes.defaults());
        RunFolder run = RunFolder.open(Path.of(arguments[1]));
        service.run(run, RunInfo.read(run).recipe(), new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                System.out.println("working: " + name);
            }
        });
    }
}
