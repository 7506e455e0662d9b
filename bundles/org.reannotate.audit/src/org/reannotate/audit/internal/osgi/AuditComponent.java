package org.reannotate.audit.internal.osgi;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.reannotate.audit.Audit;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.AuditService;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.protocol.home.ReannotateHome;

/** Offers the audit to commands, jobs and launch configurations. */
@Component(service = AuditService.class)
public final class AuditComponent implements AuditService {
    private final Audit audit;

    /** Trains with the workbench's model service. */
    @Activate
    public AuditComponent(@Reference ModelService models,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL,
                    policyOption = ReferencePolicyOption.GREEDY) @Nullable Engines engines) {
        this.audit = new Audit(models, ReannotateHome.current(), engines);
    }

    @Override
    public AuditResult run(AuditRequest request, IProgressMonitor monitor) throws AuditException {
        return audit.run(request, monitor);
    }
}
