/**
 * Networks for other programs: a folder with a symbol graph, its parameters and everything that must be known to use
 * them, none of which needs a class of ours.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.export;
