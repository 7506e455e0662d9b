/**
 * How the files of a run folder are written and read.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.protocol.internal.run;
