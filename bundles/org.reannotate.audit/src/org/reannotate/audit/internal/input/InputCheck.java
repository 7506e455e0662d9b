package org.reannotate.audit.internal.input;

import java.util.List;

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
            return new AuditException("None of the " + unreadable.size() + " images can be read; the first is "
                    + first.path() + ": " + first.reason() + ". Check that the folder holds images.");
        }
        if (excluded > 0 || missing > 0) {
            return new AuditException("There is nothing to train on: " + excluded + " images are excluded and " + missing
                    + " are missing. Import the folder again, or undo exclusions.");
        }
        return new AuditException("There is nothing to train on: the dataset has no images. Import a folder with one "
                + "folder for each category.");
    }

    static void categories(List<AuditCategory> categories, List<AuditCategory> leftOut, int floor)
            throws AuditException {
        if (categories.size() < 2 && !leftOut.isEmpty()) {
            throw new AuditException((categories.isEmpty() ? "No category has " : "Only one category has ") + floor
                    + " images or more, and training compares categories. Lower the floor of images for a category.");
        }
        if (categories.isEmpty()) {
            throw new AuditException("None of the images carries a label, so there is nothing to learn from. Put the "
                    + "images into one folder for each category, or import a CSV file with the columns path and label.");
        }
        if (categories.size() == 1) {
            throw new AuditException("All labelled images carry the same category, \"" + categories.get(0).path()
                    + "\". Training compares categories: at least two are needed, each with some images.");
        }
    }
}
