package org.reannotate.audit.internal.input;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.result.AuditCategory;
import org.reannotate.audit.result.UnreadableSample;

/** Says, in words that help, why a dataset cannot be audited. */
final class InputCheck {
    private InputCheck() {
    }

    static AuditException nothingUsable(List<UnreadableSample> unreadable, int excluded, int missing) {
        if (!unreadable.isEmpty()) {
            UnreadableSample first = unreadable.get(0);
            return new AuditException(NLS.bind(Messages.InputCheck_allUnreadable,
                    new Object[] { unreadable.size(), first.path(), first.reason() }));
        }
        if (excluded > 0 || missing > 0) {
            return new AuditException(NLS.bind(Messages.InputCheck_nothingLeft, excluded, missing));
        }
        return new AuditException(Messages.InputCheck_noImages);
    }

    static void categories(List<AuditCategory> categories, List<AuditCategory> leftOut, int floor)
            throws AuditException {
        if (categories.size() < 2 && !leftOut.isEmpty()) {
            throw new AuditException(categories.isEmpty()
                    ? NLS.bind(Messages.InputCheck_noCategory, floor)
                    : NLS.bind(Messages.InputCheck_oneCategoryLeft, floor));
        }
        if (categories.isEmpty()) {
            throw new AuditException(Messages.InputCheck_noLabels);
        }
        if (categories.size() == 1) {
            throw new AuditException(NLS.bind(Messages.InputCheck_sameLabel, categories.get(0).path()));
        }
    }
}
