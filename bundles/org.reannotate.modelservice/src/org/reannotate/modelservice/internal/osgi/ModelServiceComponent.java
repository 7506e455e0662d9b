package org.reannotate.modelservice.internal.osgi;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.ModelZoo;
import org.reannotate.modelservice.engine.EngineSetups;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EmbedOutcome;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExportOutcome;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.rpc.ZooInstallRequest;
import org.reannotate.protocol.rpc.ZooListing;
import org.reannotate.protocol.rpc.ZooRequest;
import org.reannotate.protocol.run.RunFolder;

/** The model service of the workbench; when it stops, whatever the worker does is cancelled and waited for. */
@Component(service = { ModelService.class, ModelZoo.class })
public final class ModelServiceComponent implements ModelService, ModelZoo {
    private final WorkerModelService service;

    /** Finds the worker among the bundles, or on the class path that the system property names. */
    @Activate
    public ModelServiceComponent(BundleContext context, @Reference EngineSetups engines) {
        ReannotateHome home = ReannotateHome.current();
        this.service = new WorkerModelService(Installations.of(context, home), home, WorkerTimes.defaults(), engines);
    }

    @Override
    public RunOutcome run(RunFolder folder, Recipe recipe, IProgressMonitor monitor) throws ModelException {
        return service.run(folder, recipe, monitor);
    }

    @Override
    public LearningRateCurve findLearningRate(RunFolder prepared, double from, double to, IProgressMonitor monitor)
            throws ModelException {
        return service.findLearningRate(prepared, from, to, monitor);
    }

    @Override
    public EmbedOutcome embed(Recipe recipe, Path samples, Path output, IProgressMonitor monitor)
            throws ModelException {
        return service.embed(recipe, samples, output, monitor);
    }

    @Override
    public EngineReport probe(int device, IProgressMonitor monitor) throws ModelException {
        return service.probe(device, monitor);
    }

    @Override
    public ZooListing list(ZooRequest request, IProgressMonitor monitor) throws ModelException {
        return service.list(request, monitor);
    }

    @Override
    public Path install(ZooInstallRequest request, IProgressMonitor monitor) throws ModelException {
        return service.install(request, monitor);
    }

    @Override
    public Explanation explain(ExplainRequest request, IProgressMonitor monitor) throws ModelException {
        return service.explain(request, monitor);
    }

    @Override
    public ExportOutcome exportModel(RunFolder run, int fold, Path output, IProgressMonitor monitor)
            throws ModelException {
        return service.exportModel(run, fold, output, monitor);
    }

    @Override
    @Deactivate
    public void close() {
        if (!service.stop()) {
            ILog.of(ModelServiceComponent.class).warn("A worker process did not end when the workbench stopped");
        }
    }
}
