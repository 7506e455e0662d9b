package org.reannotate.audit.internal.findings;

import java.util.List;
import java.util.Locale;

import org.reannotate.analysis.labelissues.Reason;
import org.reannotate.audit.result.AuditCategory;

/**
 * The reason for a flag in a sentence, for lists and reports.
 *
 * @param categories by column
 */
public record ReasonText(List<AuditCategory> categories) {

    /** One sentence; {@code duplicateDiffers} = a duplicate of the sample carries another label. */
    public String of(Reason reason, boolean duplicateDiffers) {
        String text = sentence(reason);
        return duplicateDiffers ? text + " A duplicate of it carries another label." : text;
    }

    private String sentence(Reason reason) {
        String given = name(reason.given());
        String other = name(reason.suggested());
        String shares = " (" + percent(reason.probabilitySuggested()) + " against "
                + percent(reason.probabilityGiven()) + ").";
        return switch (reason.kind()) {
            case PREDICTED_OTHER -> "The model sees " + other + ", not " + given + shares;
            case NOISE_PATTERN -> "The model wavers, and " + given + " is often given where " + other + " is right"
                    + shares;
            case GIVEN_UNLIKELY -> "The model wavers between several categories; " + other + " fits better than "
                    + given + shares;
            case MERGEABLE_PAIR -> "The model cannot tell " + given + " and " + other + " apart.";
            case DUPLICATE_DISAGREES -> "A duplicate of it is labelled " + other + ".";
            case NONE -> "Nothing speaks against " + given + ".";
        };
    }

    private String name(int column) {
        return column < 0 ? "its label" : categories.get(column).name();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share < 0.01 ? "%.1f%%" : "%.0f%%", share * 100);
    }
}
