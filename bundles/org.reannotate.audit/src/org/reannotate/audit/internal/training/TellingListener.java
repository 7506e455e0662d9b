package org.reannotate.audit.internal.training;

import org.reannotate.audit.internal.run.RunChanges;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.TrainingLine;

/**
 * Tells whoever lists the runs that there is one more, and then the listener.
 *
 * @param listener of the training
 * @param changes of the dataset
 */
public record TellingListener(TrainingListener listener, RunChanges changes) implements TrainingListener {

    @Override
    public void started(RunFolder folder) {
        listener.started(folder);
        changes.tell();
    }

    @Override
    public void line(TrainingLine line) {
        listener.line(line);
    }

    @Override
    public void log(String sentence) {
        listener.log(sentence);
    }
}
