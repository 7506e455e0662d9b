/**
 * Training a network from nothing on one fold's images and predicting the others.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.scratch;
