/**
 * Image classifiers in the engine: how they begin, from nothing or pretrained, and how those of finished runs are opened.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.network;
