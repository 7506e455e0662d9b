package org.reannotate.audit.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.result.AuditCategory;
import org.reannotate.protocol.recipe.Recipe;

/** What a person should know about the input before believing what comes of it. */
public final class InputNotes {
    private static final int NAMED = 5;

    private InputNotes() {
    }

    /** Sentences. */
    public static List<String> of(AuditInput input, Recipe recipe) {
        var notes = new ArrayList<String>();
        small(input, recipe, notes);
        leftOut(input, notes);
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
        if (!small.isEmpty() && !recipe.evaluation().isSplit()) {
            notes.add("Categories with fewer than " + recipe.folds() + " images can hardly be judged, and one with a "
                    + "single image is never flagged: " + names(small) + ".");
        }
    }

    private static void leftOut(AuditInput input, List<String> notes) {
        int images = input.leftOut().stream().mapToInt(AuditCategory::samples).sum();
        if (images > 0) {
            notes.add("Left out with " + images + (images == 1 ? " image" : " images") + ", because they have too few: "
                    + names(input.leftOut()) + ".");
        }
    }

    private static String names(List<AuditCategory> categories) {
        return categories.stream().limit(NAMED).map(AuditCategory::path).collect(Collectors.joining(", "))
                + (categories.size() > NAMED ? ", ..." : "");
    }
}
