/**
 * The life of the worker process: streams, connection, heartbeat, requests, and its end with its parent.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.process;
