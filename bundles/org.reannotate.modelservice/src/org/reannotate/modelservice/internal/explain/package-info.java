/**
 * Explanations that were asked for before are kept with their run, so that they come back at once and without a process.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.modelservice.internal.explain;
