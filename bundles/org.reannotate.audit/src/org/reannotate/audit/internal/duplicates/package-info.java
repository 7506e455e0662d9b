/**
 * Finds the images that show the same before any model is trained, because a duplicate in another fold would let the
 * model answer from memory.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.internal.duplicates;
