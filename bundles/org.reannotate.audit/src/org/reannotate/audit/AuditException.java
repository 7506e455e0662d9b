package org.reannotate.audit;

import org.eclipse.jdt.annotation.Nullable;

/** An audit that cannot start or go on. The message names the cause and, in its last sentence, what to do about it. */
public class AuditException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says why the audit stopped and what to do. */
    public AuditException(String message) {
        super(message);
    }

    /** Says why the audit stopped and what to do; {@code cause} is kept for the log. */
    public AuditException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
