/**
 * Training a network on pictures, from nothing or from a pretrained one, with what is told and kept while it goes on.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.training;
