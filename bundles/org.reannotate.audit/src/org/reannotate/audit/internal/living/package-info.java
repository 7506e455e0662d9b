/** One update of a run's findings: what heads are trained on today, what comes of it, and how it joins what is known. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.internal.living;
