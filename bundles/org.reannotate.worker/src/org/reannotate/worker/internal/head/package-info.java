/**
 * Multinomial logistic regression on embeddings, fold by fold, its strength chosen by validation inside the training part.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.head;
