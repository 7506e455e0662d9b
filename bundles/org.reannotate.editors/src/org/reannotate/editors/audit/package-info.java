/**
 * Audits started from the workbench: a job with progress and cancel.
 */
@NonNullByDefault
package org.reannotate.editors.audit;

import org.eclipse.jdt.annotation.NonNullByDefault;
