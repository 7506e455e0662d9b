package org.reannotate.launching.internal.process;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.audit.training.TrainingService;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.DatasetStores;
import org.reannotate.launching.TrainingAttributes;
import org.reannotate.launching.TrainingSettings;
import org.reannotate.launching.console.TrainingText;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.TrainingLine;

/**
 * Trains what a launch configuration says and writes it into the process's console.
 *
 * @param stores opens the dataset
 * @param trainings trains
 * @param settings what to train
 * @param resume name of a run to go on with, or null
 */
public record TrainingWork(DatasetStores stores, TrainingService trainings, TrainingSettings settings,
        @Nullable String resume) implements TrainingProcess.Work {
    /** Attribute of the process: the name of its run. */
    public static final String RUN_ATTRIBUTE = TrainingAttributes.TYPE + ".run";

    @Override
    public void run(TrainingProcess process, IProgressMonitor monitor) throws Exception {
        var text = new TrainingText(process::out);
        try (DatasetStore store = stores.open(Path.of(settings.dataset()))) {
            var request = new TrainingRequest(store, settings.recipe(), settings.data(), resume);
            text.finished(trainings.train(request, new Named(process, text), monitor));
        } catch (OperationCanceledException e) {
            text.cancelled();
            throw e;
        }
    }

    /** Lets the process know its run. */
    private record Named(TrainingProcess process, TrainingText text) implements TrainingListener {
        @Override
        public void started(RunFolder folder) {
            process.setAttribute(RUN_ATTRIBUTE, folder.name());
            text.started(folder);
        }

        @Override
        public void line(TrainingLine line) {
            text.line(line);
        }

        @Override
        public void log(String sentence) {
            text.log(sentence);
        }
    }
}
