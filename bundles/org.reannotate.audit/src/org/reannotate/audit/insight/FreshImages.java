package org.reannotate.audit.insight;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.rpc.PredictRequest;

/** Asks the networks of a run about images that it did not see; an OSGi service. Thread-safe; never on the UI thread. */
@Component(service = FreshImages.class)
public class FreshImages {
    private final ModelService models;

    /** Asks through the workbench's model service. */
    @Activate
    public FreshImages(@Reference ModelService models) {
        this.models = models;
    }

    /**
     * Predicts an image and finds those that are like it. Warm it takes some tenths of a second.
     *
     * @param top how many categories at most
     * @param near how many neighbours at most
     * @throws DatasetException when the sample is gone, or its file lies outside of the dataset
     * @throws ModelException when the run cannot say, or the image cannot be read
     */
    public FreshReading read(DatasetStore store, RunInsight run, int sampleId, int top, int near,
            IProgressMonitor monitor) throws DatasetException, ModelException {
        SampleRecord sample = store.samples(sampleId).stream().findFirst()
                .orElseThrow(() -> new DatasetException(Messages.FreshImages_gone));
        Path folder = store.info().runsFolder().resolve(run.runName());
        var request = new PredictRequest(folder.toAbsolutePath().toString(),
                store.imagePath(sample).toAbsolutePath().toString(), PredictRequest.ALL);
        return run.reading(models.predict(request, monitor), top, near);
    }
}
