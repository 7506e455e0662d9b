package org.reannotate.audit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.audit.internal.pipeline.AuditRun;
import org.reannotate.audit.internal.run.Device;
import org.reannotate.audit.internal.run.LockedWork;
import org.reannotate.audit.recipe.RecipeChooser;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.protocol.home.ReannotateHome;

/**
 * The audit for programs without OSGi; in the workbench ask for the service {@link AuditService}.
 *
 * <pre>{@code
 * AuditResult result = new Audit(models, ReannotateHome.current()).run(AuditRequest.of(store), monitor);
 * }</pre>
 */
public final class Audit implements AuditService {
    private final ModelService models;
    private final RecipeChooser chooser;
    private final Device device;

    /** An audit that trains with {@code models} on backbones installed in {@code home}. */
    public Audit(ModelService models, ReannotateHome home) {
        this(models, home, null);
    }

    /** The same where {@code engines} choose; null: on the engine that is always there, on the CPU. */
    public Audit(ModelService models, ReannotateHome home, @Nullable Engines engines) {
        this.models = models;
        this.chooser = new RecipeChooser(home);
        this.device = new Device(engines);
    }

    @Override
    public AuditResult run(AuditRequest request, IProgressMonitor monitor) throws AuditException {
        return LockedWork.on(request.store(), monitor,
                (lock, stoppable) -> new AuditRun(models, chooser, device, request, lock).run(stoppable));
    }
}
