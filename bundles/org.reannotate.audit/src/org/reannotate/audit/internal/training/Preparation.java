package org.reannotate.audit.internal.training;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.duplicates.DuplicateSearch;
import org.reannotate.audit.internal.duplicates.Duplicates;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.internal.input.InputReader;
import org.reannotate.audit.internal.pipeline.FoldCount;
import org.reannotate.audit.internal.pipeline.InputNotes;
import org.reannotate.audit.internal.pipeline.SplitAssignment;
import org.reannotate.audit.internal.run.Device;
import org.reannotate.audit.internal.run.RunPreparation;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunInput;

/**
 * Reads the labels of a choice, looks for duplicates, and deals the images into folds or parts so that no duplicate lies
 * across.
 */
record Preparation(ModelService models, Device device, DatasetStore store, DataChoice data, List<String> notes,
        TrainingListener listener) {

    /** Prepares; the caller holds the dataset's lock. */
    Prepared prepare(Recipe wanted, IProgressMonitor monitor)
            throws AuditException, DatasetException, ModelException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        listener.log(Messages.Preparation_labels);
        AuditInput read = InputReader.read(store, data, progress.split(5));
        Recipe recipe = FoldCount.fitting(device.chosen(wanted, notes, progress.split(5)), read);
        notes.addAll(InputNotes.of(read, recipe));
        listener.log(Messages.Preparation_duplicates);
        Duplicates duplicates = new DuplicateSearch(models, store, true, notes, () -> {
        }).find(read, recipe, progress.split(90));
        AuditInput input = read;
        if (isWhole()) {
            duplicates.save(store);
            input = SplitAssignment.complete(store, read, duplicates.groupOf(), recipe.seed());
        }
        RunInput run = RunPreparation.input(input, duplicates.groupOf(), recipe);
        PartCheck.check(recipe, run);
        return new Prepared(recipe, input, run);
    }

    /** What is found about a part of the dataset does not replace what is known about all of it. */
    private boolean isWhole() {
        return data.equals(DataChoice.DEFAULT);
    }
}
