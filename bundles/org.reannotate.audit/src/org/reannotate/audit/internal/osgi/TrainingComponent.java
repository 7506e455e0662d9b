package org.reannotate.audit.internal.osgi;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.LearningRateFinder;
import org.reannotate.audit.training.Search;
import org.reannotate.audit.training.SearchListener;
import org.reannotate.audit.training.SearchRequest;
import org.reannotate.audit.training.SearchResult;
import org.reannotate.audit.training.TrainedRun;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.audit.training.TrainingRequest;
import org.reannotate.audit.training.TrainingService;
import org.reannotate.audit.training.Trainings;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.RateListener;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.protocol.rpc.LearningRateCurve;

/** Offers training to launch configurations, views and dialogs. */
@Component(service = {TrainingService.class, Search.class, LearningRateFinder.class})
public final class TrainingComponent implements TrainingService, Search, LearningRateFinder {
    private final Trainings trainings;

    /** Trains with the workbench's model service. */
    @Activate
    public TrainingComponent(@Reference ModelService models,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL,
                    policyOption = ReferencePolicyOption.GREEDY) @Nullable Engines engines) {
        this.trainings = new Trainings(models, engines);
    }

    @Override
    public TrainedRun train(TrainingRequest request, TrainingListener listener, IProgressMonitor monitor)
            throws AuditException {
        return trainings.train(request, listener, monitor);
    }

    @Override
    public boolean stop(DatasetStore store) {
        return trainings.stop(store);
    }

    @Override
    public @Nullable String running(DatasetStore store) {
        return trainings.running(store);
    }

    @Override
    public LearningRateCurve find(TrainingRequest request, double from, double to, RateListener seen,
            IProgressMonitor monitor) throws AuditException {
        return trainings.find(request, from, to, seen, monitor);
    }

    @Override
    public SearchResult search(SearchRequest request, SearchListener listener, IProgressMonitor monitor)
            throws AuditException {
        return trainings.search(request, listener, monitor);
    }

    @Override
    public List<SearchResult> results(DatasetStore store) throws AuditException {
        return trainings.results(store);
    }
}
