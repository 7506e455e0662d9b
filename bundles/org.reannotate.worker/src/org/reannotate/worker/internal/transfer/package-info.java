/**
 * Embeddings of a frozen backbone, computed once an image and kept.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.transfer;
