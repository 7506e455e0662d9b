/**
 * Streams over a socket channel that may be read and written at the same time, which the platform's own adapters on Java 17 may not.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.protocol.internal.rpc;
