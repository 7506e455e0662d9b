/**
 * One worker process: started, listened to, watched and ended. Everything that can go wrong with a process of its own
 * is turned here into one stream of events that a single thread reads.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.modelservice.internal.process;
