package org.reannotate.audit.internal.training;

import org.reannotate.protocol.recipe.Recipe;

/** Where a recipe runs that leaves it open. */
final class Device {
    private Device() {
    }

    /** The recipe with the device it will run on, so that a run says what it ran on. */
    static Recipe chosen(Recipe recipe) {
        return recipe.device() < Recipe.CPU ? recipe.withDevice(Recipe.CPU) : recipe;
    }
}
