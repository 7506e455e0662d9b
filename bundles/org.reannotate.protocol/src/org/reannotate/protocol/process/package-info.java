/**
 * How the worker process is started and reached: environment, JVM flags and the socket, in one place because the native engine reads its tuning only at start.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.protocol.process;
