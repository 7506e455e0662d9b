package org.reannotate.audit.internal.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.internal.run.RunArrays;
import org.reannotate.audit.result.UnreadableSample;

/** The images that could not be read: those known before, and those that the run met. */
final class RunUnreadable {
    private RunUnreadable() {
    }

    /** Refuses to analyse a run that saw nothing. */
    static void check(AuditInput input, RunArrays arrays) throws AuditException {
        if (arrays.unreadable().size() >= input.rows()) {
            throw new AuditException(NLS.bind(Messages.RunUnreadable_all, input.rows(),
                    arrays.unreadable().get(0).reason()));
        }
    }

    static List<UnreadableSample> all(AuditInput input, RunArrays arrays) {
        var all = new ArrayList<>(input.unreadable());
        arrays.unreadable().forEach(
                found -> all.add(new UnreadableSample(input.samples().path(found.row()), found.reason())));
        all.sort(Comparator.comparing(UnreadableSample::path));
        return List.copyOf(all);
    }
}
