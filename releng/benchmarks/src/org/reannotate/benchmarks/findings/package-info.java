/**
 * Measures the finders whose truth does not come from planted labels: images that people put into several categories,
 * and categories that are one.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.benchmarks.findings;
