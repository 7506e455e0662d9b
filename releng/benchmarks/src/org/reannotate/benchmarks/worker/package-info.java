/**
 * Figures of the model process: each is measured in a JVM started as a worker is, because the engine reads its tuning
 * from the environment once.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.benchmarks.worker;
