package org.reannotate.audit.internal.training;

import org.reannotate.audit.AuditException;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;

/** Says why a dataset cannot be split in three, before a network is trained. */
final class PartCheck {
    private static final int FEWEST_CATEGORIES = 2;

    private PartCheck() {
    }

    static void check(Recipe recipe, RunInput input) throws AuditException {
        if (!recipe.evaluation().isSplit()) {
            return;
        }
        long learnt = input.samples().stream().filter(sample -> sample.fold() == RunSample.TRAINING)
                .mapToInt(RunSample::label).filter(label -> label >= 0).distinct().count();
        if (learnt < FEWEST_CATEGORIES) {
            throw new AuditException(Messages.PartCheck_training);
        }
        boolean validated = input.samples().stream()
                .anyMatch(sample -> sample.fold() == RunSample.VALIDATION && sample.label() >= 0);
        if (!validated) {
            throw new AuditException(Messages.PartCheck_validation);
        }
    }
}
