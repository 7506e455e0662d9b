/**
 * Heads of a finished run trained again on labels that changed since: from where they ended, on the embeddings that the
 * run kept, in seconds. And what a run says of one image.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.refit;
