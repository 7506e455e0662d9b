package org.reannotate.modelservice.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.model.ModelException;
import org.reannotate.modelservice.fake.PictureRun;
import org.reannotate.modelservice.fake.RecordingMonitor;
import org.reannotate.modelservice.installation.PlainInstallation;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExplanationMethod;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;

/** The whole way to the real worker and back. */
class ExplainAndExportTest {

    @TempDir
    Path folder;

    @Test
    void explainsAndExportsARunByTheRealWorker() throws Exception {
        var installation = PlainInstallation.fromProperty();
        assumeTrue(installation.isPresent(), "the worker's class path is not given");
        RunFolder partial = PictureRun.create(folder, 1);
        try (var models = new WorkerModelService(installation.orElseThrow(), ReannotateHome.current(),
                WorkerTimes.defaults())) {
            models.run(partial, RunInfo.read(partial).recipe(), new NullProgressMonitor());
            RunFolder run = partial.publish();
            RunSample sample = RunInput.read(run).samples().get(0);
            var request = new ExplainRequest(run.path().toString(), sample.id(), sample.path(),
                    List.of(List.of(1), List.of(0)), ExplanationMethod.GRAD_CAM);
            var monitor = new RecordingMonitor();
            Explanation explanation = models.explain(request, monitor);
            assertTrue(monitor.texts().contains("Opening the network"), monitor.texts().toString());
            assertEquals(1, explanation.maps().get(0).probability() + explanation.maps().get(1).probability(), 1e-5);
            assertEquals(sample.fold(), explanation.fold());
            // Kept: the worker is not needed any more.
            Files.delete(run.parameters().resolve("fold-" + sample.fold() + ".params"));
            Explanation again = models.explain(request, new NullProgressMonitor());
            assertArrayEquals(explanation.maps().get(0).values(), again.maps().get(0).values());
            var other = new ExplainRequest(request.run(), request.sample(), request.image(), request.targets(),
                    ExplanationMethod.OCCLUSION);
            var cancelled = new NullProgressMonitor();
            cancelled.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> models.explain(other, cancelled));
            var e = assertThrows(ModelException.class, () -> models.explain(other, new NullProgressMonitor()));
            assertTrue(e.getMessage().contains("no parameters"), e.getMessage());

            int kept = sample.fold() == 0 ? 1 : 0;
            Path output = folder.resolve("exported/model");
            assertEquals(output.toString(), models.exportModel(run, kept, output, new NullProgressMonitor()).folder());
            assertTrue(Files.exists(output.resolve("model-symbol.json")));
        }
    }
}
