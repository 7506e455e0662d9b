/** What is left when processes are killed in the middle of their work. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.benchmarks.kills;
