/**
 * Findings that keep up with decisions: after every few, the heads of the active run are trained on with the labels of
 * today, and what they find is published as an update of the same run.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.living;
