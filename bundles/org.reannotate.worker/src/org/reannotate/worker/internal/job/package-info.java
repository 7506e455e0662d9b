/**
 * What every part of a request's work shares: engine, threads, progress, cancelling, notes.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.job;
