/**
 * What the operators of symbol graphs compute, in operations that every engine of DJL has: so that a backbone made for
 * MXNet runs where MXNet does not.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker.internal.operators;
