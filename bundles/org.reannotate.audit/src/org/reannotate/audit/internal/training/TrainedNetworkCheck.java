package org.reannotate.audit.internal.training;

import org.reannotate.audit.AuditException;
import org.reannotate.protocol.recipe.Recipe;

/** Refuses what makes no sense where a head alone is fitted to kept embeddings, without steps. */
final class TrainedNetworkCheck {
    private TrainedNetworkCheck() {
    }

    /** Refuses to look for {@code what} where it has no effect. */
    static void check(Recipe recipe, String what) throws AuditException {
        if (!recipe.trainsNetwork()) {
            throw new AuditException("There is no need to look for " + what + ": the backbone stays frozen, and its head "
                    + "is fitted without one. Unfreeze the backbone, or train a network from scratch.");
        }
    }
}
