package org.reannotate.audit.training;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.run.AuditLock;
import org.reannotate.audit.internal.run.Device;
import org.reannotate.audit.internal.run.LockedWork;
import org.reannotate.audit.internal.run.StoppableMonitor;
import org.reannotate.audit.internal.search.SearchFiles;
import org.reannotate.audit.internal.training.RateFinding;
import org.reannotate.audit.internal.run.RunChanges;
import org.reannotate.audit.internal.training.SearchWork;
import org.reannotate.audit.internal.training.TellingListener;
import org.reannotate.audit.internal.training.Training;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.RateListener;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.protocol.rpc.LearningRateCurve;

/**
 * Training for programs without OSGi; in the workbench ask for the services {@link TrainingService}, {@link Search} and
 * {@link LearningRateFinder}.
 *
 * <pre>{@code
 * TrainedRun run = new Trainings(models).train(TrainingRequest.of(store, recipe), TrainingListener.NONE, monitor);
 * }</pre>
 */
public final class Trainings implements TrainingService, Search, LearningRateFinder {
    private final ModelService models;
    private final Device device;

    /** Trains with that service on the engine that is always there, on the CPU where the recipe leaves it open. */
    public Trainings(ModelService models) {
        this(models, null);
    }

    /** Trains with that service where {@code engines} choose. */
    public Trainings(ModelService models, @Nullable Engines engines) {
        this.models = models;
        this.device = new Device(engines);
    }

    @Override
    public TrainedRun train(TrainingRequest request, TrainingListener listener, IProgressMonitor monitor)
            throws AuditException {
        return LockedWork.on(request.store(), monitor, (lock, stoppable) -> new Training(models, device, request,
                new TellingListener(listener, RunChanges.of(request.store())), lock).run(stoppable));
    }

    @Override
    public boolean stop(DatasetStore store) {
        return StoppableMonitor.stop(store.info().runsFolder());
    }

    @Override
    public @Nullable String running(DatasetStore store) {
        return AuditLock.workedOnHere(store.info().runsFolder());
    }

    @Override
    public LearningRateCurve find(TrainingRequest request, double from, double to, RateListener seen,
            IProgressMonitor monitor) throws AuditException {
        return LockedWork.on(request.store(), monitor,
                (lock, stoppable) -> new RateFinding(models, device, request).find(from, to, seen, stoppable));
    }

    @Override
    public SearchResult search(SearchRequest request, SearchListener listener, IProgressMonitor monitor)
            throws AuditException {
        return LockedWork.on(request.store(), monitor,
                (lock, stoppable) -> new SearchWork(models, device, request, listener, lock).run(stoppable));
    }

    @Override
    public List<SearchResult> results(DatasetStore store) throws AuditException {
        return SearchFiles.list(store.info().runsFolder());
    }
}
