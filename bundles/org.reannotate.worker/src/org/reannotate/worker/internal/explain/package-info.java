/**
 * Why a network takes an image for what it takes it: which parts of the picture speak for a category.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.explain;
