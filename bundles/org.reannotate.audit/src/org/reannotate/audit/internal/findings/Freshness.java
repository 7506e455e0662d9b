package org.reannotate.audit.internal.findings;

import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleIndex;

/**
 * Whether a sample is still as the audit saw it: a person may have decided, or an import changed, while it ran.
 *
 * @param input as it was
 * @param now as it is
 */
record Freshness(AuditInput input, SampleIndex now) {

    /** Whether a finding about the row still says something. */
    boolean is(int row) {
        SampleRecord then = input.records().get(row);
        int current = now.row(then.id());
        return current >= 0 && now.category(current) == then.category() && now.state(current) == then.state()
                && now.state(current) != SampleState.EXCLUDED && !now.missing(current);
    }
}
