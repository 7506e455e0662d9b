package org.reannotate.audit.internal.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.run.AuditLock;
import org.reannotate.audit.internal.run.Device;
import org.reannotate.audit.internal.run.RunPreparation;
import org.reannotate.audit.internal.run.RunTraining;
import org.reannotate.audit.internal.search.RandomSearch;
import org.reannotate.audit.internal.search.RecipeSampler;
import org.reannotate.audit.internal.search.TrialTableOptions;
import org.reannotate.audit.training.SearchListener;
import org.reannotate.audit.training.SearchRequest;
import org.reannotate.audit.training.SearchResult;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.recipe.Evaluation;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.EpochLine;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.TrainingLine;
import org.reannotate.protocol.run.TrainingLog;

/**
 * A search on a dataset: its trials are runs that nobody sees, prepared once, without the test part.
 *
 * @param models trains
 * @param device where
 * @param request what to search
 * @param listener told of the table
 * @param lock of the dataset
 */
public record SearchWork(ModelService models, Device device, SearchRequest request, SearchListener listener,
        AuditLock lock) {
    private static final String PREFIX = ".search-";
    private static final Evaluation SPLIT = Evaluation.split(0.15, 0.15);
    private static final String ACCURACY = "validation_accuracy";
    private static final String LOSS = "validation_loss";

    /** Searches. */
    public SearchResult run(IProgressMonitor monitor)
            throws AuditException, DatasetException, ModelException, IOException {
        TrainedNetworkCheck.check(request.base(), "hyperparameters");
        SubMonitor progress = SubMonitor.convert(monitor,
                NLS.bind(Messages.SearchWork_progress, request.store().info().name()), 100);
        Path runs = request.store().info().runsFolder();
        Recipe base = request.base().evaluation().isSplit() ? request.base() : request.base().withEvaluation(SPLIT);
        Prepared prepared = new Preparation(models, device, request.store(), request.data(), new ArrayList<>(),
                TrainingListener.NONE).prepare(base, progress.split(5));
        RunInput input = RunPreparation.withoutTest(prepared.run());
        var sampler = new RecipeSampler(prepared.recipe(), request.space());
        try (var hidden = HiddenFolder.create(runs, PREFIX)) {
            return new RandomSearch((recipe, trial) -> train(hidden.path(), recipe, input, trial), runs,
                    prepared.recipe(), sampler, new TrialTableOptions(listener, request.budget()))
                    .run(progress.split(95));
        }
    }

    private RandomSearch.Judged train(Path hidden, Recipe recipe, RunInput input, IProgressMonitor monitor)
            throws AuditException, IOException {
        RunFolder folder = RunPreparation.create(hidden, recipe, input, 0);
        try {
            new RunTraining(models, lock, TrainingListener.NONE, new ArrayList<>()).fill(folder, monitor);
            return judged(folder);
        } catch (ModelException e) {
            throw new AuditException(e.getMessage(), e);
        } finally {
            folder.discard();
            lock.worksOn("");
        }
    }

    private static RandomSearch.Judged judged(RunFolder folder) throws IOException {
        Map<String, Double> metrics = RunInfo.read(folder).metrics();
        EpochLine last = lastEpoch(TrainingLog.read(folder.metrics()));
        double accuracy = last == null ? Double.NaN : last.validationAccuracy();
        double loss = last == null ? Double.NaN : last.validationLoss();
        return new RandomSearch.Judged(metrics.getOrDefault(ACCURACY, accuracy), metrics.getOrDefault(LOSS, loss),
                last == null ? Double.NaN : last.seconds() / (last.epoch() + 1));
    }

    private static @Nullable EpochLine lastEpoch(List<TrainingLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i) instanceof EpochLine epoch) {
                return epoch;
            }
        }
        return null;
    }
}
