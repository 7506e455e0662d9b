package org.reannotate.audit.internal.run;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.protocol.recipe.Recipe;

/**
 * Where a recipe runs, chosen before its run begins, so that the run says what it ran on.
 *
 * @param engines who knows what this machine has; null: nothing but the engine that is always there, on the CPU
 */
public record Device(@Nullable Engines engines) {

    /**
     * The recipe with engine and device as they will be.
     *
     * @param notes why something else than what was asked for is used is added here
     */
    public Recipe chosen(Recipe recipe, List<String> notes, IProgressMonitor monitor) throws ModelException {
        Engines known = engines;
        if (known == null) {
            return (recipe.device() < Recipe.CPU ? recipe.withDevice(Recipe.CPU) : recipe).withGpus(null);
        }
        DeviceChoice choice = known.choose(recipe.engine(), SharedCards.first(recipe), monitor);
        notes.addAll(choice.reasons());
        // The default is not named: a run of an older version goes on as the same recipe.
        boolean unnamed = recipe.engine() == null && Engines.MXNET.equals(choice.engine());
        return recipe.withDevice(choice.device()).withEngine(unnamed ? null : choice.engine())
                .withGpus(SharedCards.of(recipe, choice, notes));
    }
}
