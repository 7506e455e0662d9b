package org.reannotate.audit.internal.duplicates;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.recipe.Recipe;

/**
 * Looks for duplicates with what a recipe offers.
 *
 * @param models computes embeddings
 * @param store keeps perceptual hashes
 * @param near whether near-duplicates are looked for
 * @param notes what a person should know is added here
 * @param embedded told when the embeddings are there
 */
public record DuplicateSearch(ModelService models, DatasetStore store, boolean near, List<String> notes,
        Runnable embedded) {

    /** Searches; the caller holds the dataset's lock. */
    public Duplicates find(AuditInput input, Recipe recipe, IProgressMonitor monitor)
            throws DatasetException, ModelException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        if (!near) {
            return Duplicates.find(store, input, false, null, progress.split(10));
        }
        try (var embeddings = BackboneEmbeddings.of(models, recipe, input, store.info().runsFolder(),
                progress.split(7))) {
            embedded.run();
            notes.addAll(embeddings.notes());
            return Duplicates.find(store, input, true, embeddings.matrix(), progress.split(3));
        }
    }
}
