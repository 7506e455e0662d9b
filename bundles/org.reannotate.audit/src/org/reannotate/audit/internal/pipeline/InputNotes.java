package org.reannotate.audit.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
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
            notes.add(NLS.bind(Messages.InputNotes_unlabelled, input.rows() - input.labelled()));
        }
        if (input.missing() > 0) {
            notes.add(NLS.bind(Messages.InputNotes_missing, input.missing()));
        }
        return notes;
    }

    private static void small(AuditInput input, Recipe recipe, List<String> notes) {
        List<AuditCategory> small = input.categories().stream()
                .filter(category -> category.samples() < recipe.folds()).toList();
        if (!small.isEmpty() && !recipe.evaluation().isSplit()) {
            notes.add(NLS.bind(Messages.InputNotes_small, recipe.folds(), names(small)));
        }
    }

    private static void leftOut(AuditInput input, List<String> notes) {
        int images = input.leftOut().stream().mapToInt(AuditCategory::samples).sum();
        if (images > 0) {
            notes.add(images == 1 ? NLS.bind(Messages.InputNotes_oneLeftOut, names(input.leftOut()))
                    : NLS.bind(Messages.InputNotes_leftOut, images, names(input.leftOut())));
        }
    }

    private static String names(List<AuditCategory> categories) {
        return categories.stream().limit(NAMED).map(AuditCategory::path).collect(Collectors.joining(", "))
                + (categories.size() > NAMED ? ", ..." : "");
    }
}
