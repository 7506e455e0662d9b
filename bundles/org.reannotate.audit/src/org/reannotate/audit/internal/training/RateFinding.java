package org.reannotate.audit.internal.training;

import java.io.IOException;
import java.util.ArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.run.Device;
import org.reannotate.audit.internal.run.RunPreparation;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.RateListener;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;

/**
 * Prepares a run that nobody sees and lets its learning rate rise.
 *
 * @param models trains
 * @param device where
 * @param request what would be trained
 */
public record RateFinding(ModelService models, Device device, TrainingRequest request) {
    private static final String PREFIX = ".rates-";

    /** Finds; the caller holds the dataset's lock. */
    public LearningRateCurve find(double from, double to, RateListener seen, IProgressMonitor monitor)
            throws AuditException, DatasetException, ModelException, IOException {
        TrainedNetworkCheck.check(request.recipe(), Messages.RateFinding_what);
        if (!(from > 0 && from < to)) {
            throw new AuditException(NLS.bind(Messages.RateFinding_range, from, to));
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.RateFinding_progress, 100);
        var store = request.store();
        Prepared prepared = new Preparation(models, device, store, request.data(), new ArrayList<>(),
                TrainingListener.NONE)
                .prepare(request.recipe(), progress.split(20));
        RunInput input = prepared.recipe().evaluation().isSplit() ? RunPreparation.withoutTest(prepared.run())
                : prepared.run();
        try (var hidden = HiddenFolder.create(store.info().runsFolder(), PREFIX)) {
            RunFolder folder = RunPreparation.create(hidden.path(), prepared.recipe(), input, 0);
            return models.findLearningRate(folder, from, to, seen, progress.split(80));
        }
    }
}
