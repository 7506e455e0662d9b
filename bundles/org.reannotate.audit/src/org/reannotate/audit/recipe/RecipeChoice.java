package org.reannotate.audit.recipe;

import org.reannotate.protocol.recipe.Recipe;

/**
 * The recipe of an audit and the reason for it.
 *
 * @param recipe complete: every hyperparameter has its value
 * @param explanation one or two sentences for the report: which network, why, and how to get a better one
 */
public record RecipeChoice(Recipe recipe, String explanation) {
}
