/**
 * From image files to batches of pixels, decoded and augmented ahead of the network on other threads.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.images;
