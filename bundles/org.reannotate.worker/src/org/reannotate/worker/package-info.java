/**
 * The model process's way in. Everything that uses DJL lives below this package, in a JVM of its own, because native
 * code may take its whole process down and reads its tuning only at start.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.worker;
