package org.reannotate.audit;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.reannotate.audit.internal.pipeline.AuditRun;
import org.reannotate.audit.internal.run.AuditLock;
import org.reannotate.audit.recipe.RecipeChooser;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
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

    /** An audit that trains with {@code models} on backbones installed in {@code home}. */
    public Audit(ModelService models, ReannotateHome home) {
        this.models = models;
        this.chooser = new RecipeChooser(home);
    }

    @Override
    public AuditResult run(AuditRequest request, IProgressMonitor monitor) throws AuditException {
        checkWritable(request);
        try (AuditLock lock = AuditLock.acquire(request.store().info().runsFolder())) {
            return new AuditRun(models, chooser, request).run(monitor);
        } catch (DatasetException | ModelException e) {
            throw new AuditException(e.getMessage(), e);
        } catch (IOException e) {
            throw new AuditException("A file of the run cannot be read or written: " + e.getMessage()
                    + ". Make room or rights in " + request.store().info().runsFolder()
                    + "; then go on with --resume.", e);
        }
    }

    private static void checkWritable(AuditRequest request) throws AuditException {
        if (request.store().info().readOnly()) {
            throw new AuditException("The dataset in " + request.store().info().folder() + " can only be read here, so "
                    + "the findings of an audit cannot be kept. Copy it to a folder that you may write, or ask for "
                    + "write rights.");
        }
    }
}
