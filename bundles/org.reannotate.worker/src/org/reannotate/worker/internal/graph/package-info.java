/**
 * The network of a finished run as one symbol graph, whatever it was built from: what explanations take apart and what
 * other programs load.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.graph;
