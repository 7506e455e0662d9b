/**
 * The one place that starts the native engine, and what its ways ask for: devices, seeds, inputs in direct memory, running out of memory.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.engine;
