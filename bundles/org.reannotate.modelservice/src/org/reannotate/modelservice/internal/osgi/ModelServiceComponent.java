package org.reannotate.modelservice.internal.osgi;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.ModelZoo;
import org.reannotate.modelservice.engine.EngineSetups;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.modelservice.service.WorkerTimes;
import org.reannotate.protocol.home.ReannotateHome;

/** The model service of the workbench; when it stops, whatever the worker does is cancelled and waited for. */
@Component(service = { ModelService.class, ModelZoo.class })
public final class ModelServiceComponent extends WorkerModelService {

    /** Finds the worker among the bundles, or on the class path that the system property names. */
    @Activate
    public ModelServiceComponent(BundleContext context, @Reference EngineSetups engines) {
        this(context, ReannotateHome.current(), engines);
    }

    private ModelServiceComponent(BundleContext context, ReannotateHome home, EngineSetups engines) {
        super(Installations.of(context, home), home, WorkerTimes.defaults(), engines, PreferredSettings::read);
    }

    /** Called when the workbench stops. */
    @Deactivate
    public void deactivate() {
        if (!stop()) {
            ILog.of(ModelServiceComponent.class).warn("A worker process did not end when the workbench stopped");
        }
    }
}
