/**
 * What counts as a right answer and what training makes small, for one label a sample and for several.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.labels;
