/**
 * A run from its folder's input to its arrays: fold by fold, resumable, cancellable.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.run;
