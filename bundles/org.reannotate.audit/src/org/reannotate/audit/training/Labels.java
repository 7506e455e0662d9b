package org.reannotate.audit.training;

import java.util.Arrays;
import java.util.Optional;

/** Which labels a training learns from; the id is the name in launch configurations and on the command line. */
public enum Labels {
    /** As the source gave them: decisions and exclusions are ignored, merges of categories hold. */
    AS_IMPORTED("as-imported"),

    /** As people decided; samples that were excluded do not take part. */
    WITH_DECISIONS("with-decisions");

    private final String id;

    Labels(String id) {
        this.id = id;
    }

    /** The stable name. */
    public String id() {
        return id;
    }

    /** The labels of that name, if there are any. */
    public static Optional<Labels> of(String id) {
        return Arrays.stream(values()).filter(labels -> labels.id.equals(id)).findFirst();
    }
}
