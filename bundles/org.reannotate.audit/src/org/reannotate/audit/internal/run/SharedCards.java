package org.reannotate.audit.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EngineReport;

/** Which graphics cards share the batches of a training, of those that a recipe names and that are there. */
final class SharedCards {

    private SharedCards() {
    }

    /** The device that is tried: the first of the cards that share, else the recipe's own. The CPU shares with nobody. */
    static int first(Recipe recipe) {
        if (recipe.gpus() == null || recipe.device() == Recipe.CPU) {
            return recipe.device();
        }
        List<Integer> named = recipe.gpuNumbers();
        return named.isEmpty() ? 0 : named.get(0);
    }

    /**
     * The cards by their numbers, the chosen one first.
     *
     * @param notes why fewer share than were asked for is added here
     * @return as {@link Recipe#gpus()} names them; null where one device computes all
     */
    static @Nullable String of(Recipe recipe, DeviceChoice choice, List<String> notes) {
        if (recipe.gpus() == null) {
            return null;
        }
        if (!choice.usesGpu()) {
            notes.add(Messages.SharedCards_cpu);
            return null;
        }
        EngineReport report = choice.report();
        int there = report == null ? 1 : report.gpus();
        List<Integer> wanted = recipe.gpuNumbers().isEmpty() ? IntStream.range(0, there).boxed().toList()
                : recipe.gpuNumbers();
        var shared = new ArrayList<Integer>(List.of(choice.device()));
        wanted.stream().filter(card -> card < there && card != choice.device()).forEach(shared::add);
        List<Integer> missing = wanted.stream().filter(card -> card >= there && card != choice.device()).toList();
        if (!missing.isEmpty()) {
            notes.add(NLS.bind(Messages.SharedCards_missing, text(missing, ", "), there));
        }
        if (shared.size() == 1) {
            notes.add(Messages.SharedCards_one);
            return null;
        }
        return text(shared, ",");
    }

    private static String text(List<Integer> cards, String between) {
        return cards.stream().map(String::valueOf).collect(Collectors.joining(between));
    }
}
