package org.reannotate.audit.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.result.AuditCategory;
import org.reannotate.protocol.recipe.Recipe;

/** What a person should know about the input before believing the findings. */
final class InputNotes {
    private static final int NAMED = 5;

    private InputNotes() {
    }

    static List<String> of(AuditInput input, Recipe recipe) {
        var notes = new ArrayList<String>();
        small(input, recipe, notes);
        if (input.labelled() < input.rows()) {
            notes.add((input.rows() - input.labelled()) + " images have no label; the model predicts one for them.");
        }
        if (input.missing() > 0) {
            notes.add(input.missing() + " images were not found by the last import and are left out.");
        }
        return notes;
    }

    private static void small(AuditInput input, Recipe recipe, List<String> notes) {
        List<AuditCategory> small = input.categories().stream()
                .filter(category -> category.samples() < recipe.folds()).toList();
        if (!small.isEmpty()) {
            String names = small.stream().limit(NAMED).map(AuditCategory::path).collect(Collectors.joining(", "));
            notes.add("Categories with fewer than " + recipe.folds() + " images can hardly be judged, and one with a "
                    + "single image is never flagged: " + names + (small.size() > NAMED ? ", ..." : "") + ".");
        }
    }
}
