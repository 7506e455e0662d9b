package org.reannotate.audit.internal.training;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.protocol.recipe.Recipe;

/** Refuses what makes no sense where a head alone is fitted to kept embeddings, without steps. */
final class TrainedNetworkCheck {
    private TrainedNetworkCheck() {
    }

    /** Refuses to look for {@code what} where it has no effect. */
    static void check(Recipe recipe, String what) throws AuditException {
        if (!recipe.trainsNetwork()) {
            throw new AuditException(NLS.bind(Messages.TrainedNetworkCheck_pointless, what));
        }
    }
}
