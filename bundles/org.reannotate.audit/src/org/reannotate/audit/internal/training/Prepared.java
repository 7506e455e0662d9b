package org.reannotate.audit.internal.training;

import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunInput;

/**
 * What a run learns from.
 *
 * @param recipe as it can be trained with this input on this machine
 * @param input the labels
 * @param run the same, dealt into folds or parts
 */
record Prepared(Recipe recipe, AuditInput input, RunInput run) {
}
