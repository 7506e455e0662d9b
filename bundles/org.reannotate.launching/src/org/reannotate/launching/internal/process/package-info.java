/** A training as a process of a launch: what the Debug view shows and ends, and the console writes. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.launching.internal.process;
