package org.reannotate.audit.internal.osgi;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.reannotate.audit.internal.living.FollowedDataset;
import org.reannotate.audit.living.LivingDataset;
import org.reannotate.audit.living.LivingFindings;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelPreferences;
import org.reannotate.core.model.ModelService;

/** Living findings as a service of the workbench, on or off as people choose. */
@Component(service = LivingFindings.class)
public final class LivingComponent implements LivingFindings {
    private final ModelService models;

    /** Trains heads with the workbench's model service. */
    @Activate
    public LivingComponent(@Reference ModelService models) {
        this.models = models;
    }

    @Override
    public LivingDataset follow(DatasetStore store) {
        return new FollowedDataset(store, models, LivingComponent::isWanted);
    }

    private static boolean isWanted() {
        return InstanceScope.INSTANCE.getNode(ModelPreferences.NODE).getBoolean(ModelPreferences.LIVING,
                ModelPreferences.LIVING_DEFAULT);
    }
}
