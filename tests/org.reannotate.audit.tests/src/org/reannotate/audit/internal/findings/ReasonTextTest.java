package org.reannotate.audit.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reannotate.analysis.labelissues.Reason;
import org.reannotate.audit.result.AuditCategory;

class ReasonTextTest {
    private final ReasonText text = new ReasonText(
            List.of(new AuditCategory(0, 7, "deli", "shop/deli", 3), new AuditCategory(1, 8, "mall", "shop/mall", 4)));

    @Test
    void namesBothCategoriesAndWhatTheModelGivesThem() {
        var reason = new Reason(Reason.Kind.PREDICTED_OTHER, 0, 1, 0.004, 0.934);
        assertEquals("The model sees mall, not deli (93% against 0.4%).", text.of(reason, false));
    }

    @Test
    void pointsToADuplicateWithAnotherLabel() {
        var reason = new Reason(Reason.Kind.PREDICTED_OTHER, 0, 1, 0.02, 0.9);
        assertEquals("The model sees mall, not deli (90% against 2%). A duplicate of it carries another label.",
                text.of(reason, true));
    }

    @ParameterizedTest
    @EnumSource(Reason.Kind.class)
    void isASentenceForEveryGround(Reason.Kind kind) {
        String sentence = text.of(new Reason(kind, 0, 1, 0.1, 0.5), false);
        assertTrue(sentence.matches("[A-Z].*(deli|mall).*\\."), sentence);
    }
}
